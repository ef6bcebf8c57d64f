package org.mlango.people;

import java.util.ArrayList;
import java.util.List;

import org.mlango.store.Refusal;

/** What may be written about a person, judged on plain values. */
final class PersonRules {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_WORDS = 2000;
    static final int FIRST_YEAR = 1900;
    private static final int GROWN_UP = 18;

    private PersonRules() {}

    static List<Refusal> judge(PersonDraft draft, int thisYear) {
        List<Refusal> refusals = new ArrayList<>();
        line(refusals, "nameToUse", draft.nameToUse(), LONGEST_LINE);
        line(refusals, "genderWords", draft.genderWords(), LONGEST_LINE);
        line(refusals, "phrase", draft.phrase(), LONGEST_LINE);
        phone(refusals, draft.phone());
        line(refusals, "wantsNow", draft.wantsNow(), LONGEST_WORDS);
        birthYear(refusals, draft, thisYear);
        return refusals;
    }

    static List<Refusal> judge(Contact contact) {
        List<Refusal> refusals = new ArrayList<>();
        line(refusals, "askFor", contact.askFor(), LONGEST_LINE);
        line(refusals, "weAre", contact.weAre(), LONGEST_LINE);
        line(refusals, "times", contact.times(), LONGEST_LINE);
        line(refusals, "neverSay", contact.neverSay(), LONGEST_WORDS);
        line(refusals, "message", contact.message(), LONGEST_LINE);
        line(refusals, "sign", contact.sign(), LONGEST_LINE);
        line(refusals, "ifAnother", contact.ifAnother(), LONGEST_LINE);
        line(refusals, "meetAt", contact.meetAt(), LONGEST_LINE);
        return refusals;
    }

    /** True if all that stands against it is that they are under 18, for which there may be a way. */
    static boolean young(Refusal refusal) {
        return refusal.code().equals("birth_year.young");
    }

    private static void line(List<Refusal> refusals, String field, String text, int longest) {
        if (text.length() > longest) {
            refusals.add(new Refusal(field, "text.long", longest));
        } else if (text.codePoints().anyMatch(PersonRules::hidden)) {
            refusals.add(new Refusal(field, "text.hidden"));
        }
    }

    private static void phone(List<Refusal> refusals, String phone) {
        int before = refusals.size();
        line(refusals, "phone", phone, 40);
        if (refusals.size() == before && !phone.strip().matches("\\+?[0-9 ()/.\\-]*")) {
            refusals.add(new Refusal("phone", "phone.signs"));
        }
    }

    /** Control signs, marks that turn the direction of what follows, and halves of signs; a new line is fine. */
    private static boolean hidden(int sign) {
        boolean turning = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\t';
            case Character.SURROGATE -> true;
            default -> turning;
        };
    }

    private static void birthYear(List<Refusal> refusals, PersonDraft draft, int thisYear) {
        Integer year = draft.birthYear();
        if (year == null) {
            if (draft.sure().hasYear()) {
                refusals.add(new Refusal("birthYear", "birth_year.missing"));
            }
        } else if (year > thisYear) {
            refusals.add(new Refusal("birthYear", "birth_year.future"));
        } else if (year < FIRST_YEAR) {
            refusals.add(new Refusal("birthYear", "birth_year.before", String.valueOf(FIRST_YEAR)));
        } else if (!draft.sure().hasYear()) {
            refusals.add(new Refusal("birthYear", "birth_year.how_sure"));
        } else if (thisYear - year < GROWN_UP) {
            refusals.add(new Refusal("birthYear", "birth_year.young"));
        }
    }
}
