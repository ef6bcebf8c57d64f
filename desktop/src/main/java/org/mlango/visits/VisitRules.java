package org.mlango.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What a visit must be like. Nothing here looks at what a person said before giving them anything. */
final class VisitRules {
    static final String EMPTY = "visit.empty";
    static final int NOTE_LENGTH = 2000;
    static final int MOST = 9999;
    static final int MOST_OTHERS = 999;
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    static final Set<Role> AT_THE_DESK = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);

    private VisitRules() {}

    static boolean mayRecord(Set<Role> roles) {
        return roles.stream().anyMatch(AT_THE_DESK::contains);
    }

    static List<Refusal> judge(VisitDraft draft, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (draft.day().isAfter(today)) {
            refusals.add(new Refusal("day", "day.future"));
        } else if (draft.day().isBefore(EARLIEST)) {
            refusals.add(new Refusal("day", "day.early", Integer.toString(EARLIEST.getYear())));
        }
        Integer minute = draft.minute();
        if (minute != null && (minute < 0 || minute >= 24 * 60)) {
            refusals.add(new Refusal("time", "time.wrong"));
        }
        if (draft.collectingFor() < 0 || draft.collectingFor() > MOST_OTHERS) {
            refusals.add(new Refusal("collecting-for", "collecting.range", MOST_OTHERS));
        }
        judgeThings(draft.things(), refusals);
        judgeNote(draft.note(), refusals);
        if (saysNothing(draft)) {
            refusals.add(new Refusal("", EMPTY));
        }
        return refusals;
    }

    private static void judgeThings(List<ThingLine> things, List<Refusal> refusals) {
        Set<String> seen = new HashSet<>();
        for (ThingLine line : things) {
            if (!seen.add(line.code())) {
                refusals.add(new Refusal("thing-" + line.code(), "thing.twice"));
            }
            int least = Math.min(line.asked(), Math.min(line.given(), line.returned()));
            int most = Math.max(line.asked(), Math.max(line.given(), line.returned()));
            if (least < 0) {
                refusals.add(new Refusal("thing-" + line.code(), "quantity.negative"));
            } else if (most > MOST) {
                refusals.add(new Refusal("thing-" + line.code(), "quantity.huge", MOST));
            }
        }
    }

    private static void judgeNote(String note, List<Refusal> refusals) {
        if (note.codePointCount(0, note.length()) > NOTE_LENGTH) {
            refusals.add(new Refusal("note", "note.long", NOTE_LENGTH));
        }
        if (note.codePoints().anyMatch(VisitRules::isNoText)) {
            refusals.add(new Refusal("note", "note.control"));
        }
    }

    /** Control characters, and halves of a character: nobody types them, and no screen shows them. */
    private static boolean isNoText(int codePoint) {
        boolean line = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return !line && (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE);
    }

    private static boolean saysNothing(VisitDraft draft) {
        return draft.person() == null && draft.turnedAway() == null && draft.services().isEmpty()
                && draft.things().stream().allMatch(ThingLine::isNothing) && draft.note().isBlank();
    }
}
