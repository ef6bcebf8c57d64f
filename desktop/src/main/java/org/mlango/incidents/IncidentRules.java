package org.mlango.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Purpose;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What may be written down of what happened, and by whom. Nothing here judges what was told. */
final class IncidentRules {
    /** The four uses, in the order they are asked; none of them implies another. */
    static final List<Purpose> USES = List.of(Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS,
            Purpose.KEEP_INCIDENT_ADVOCACY, Purpose.KEEP_INCIDENT_LEGAL);
    /** Who listens: it takes the keys to what could harm and to people's words. */
    static final Set<Role> WHO_LISTEN = Set.of(Role.COUNSELLOR);
    /** Who sees what is owed, and of nobody. */
    static final Set<Role> WHO_LOOK_AFTER = Set.of(Role.MANAGER);
    static final Set<Role> WHO_GIVE_KITS = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);
    static final int LONGEST_STORY = 4000;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_TELLING = 1000;
    static final int MOST_DOSES = 20;
    static final int MOST_KITS = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private IncidentRules() {}

    static boolean mayListen(ReadTx tx) {
        return has(tx, WHO_LISTEN) && tx.keys().opens(KeyName.CK) && tx.keys().opens(KeyName.NK);
    }

    static boolean mayLookAfter(ReadTx tx) {
        return has(tx, WHO_LOOK_AFTER) && tx.keys().opens(KeyName.CK);
    }

    static boolean mayGiveKits(ReadTx tx) {
        return has(tx, WHO_GIVE_KITS);
    }

    private static boolean has(ReadTx tx, Set<Role> roles) {
        return tx.actor().roles().stream().anyMatch(roles::contains);
    }

    static List<Refusal> judge(IncidentDraft draft, Moment now) {
        List<Refusal> refusals = new ArrayList<>();
        if (draft.uses().isEmpty() || !USES.containsAll(draft.uses())) {
            refusals.add(new Refusal("uses", "incident.nothing_to_keep"));
        }
        judgeCodes(draft.codes(), now, refusals);
        Story story = draft.story();
        tooLong("words", story.words(), LONGEST_STORY, refusals);
        List.of(story.when(), story.where(), story.whom())
                .forEach(line -> tooLong("words", line, LONGEST_LINE, refusals));
        if (draft.uses().contains(Purpose.KEEP_INCIDENT_ADVOCACY)) {
            judgeTelling(draft, refusals);
        }
        draft.help().forEach(one -> refusals.addAll(judge(one, draft.codes().told(), now)));
        if (draft.help().stream().map(HelpDraft::help).distinct().count() < draft.help().size()) {
            refusals.add(new Refusal("help", "incident.twice"));
        }
        return refusals;
    }

    private static void judgeCodes(Codes codes, Moment now, List<Refusal> refusals) {
        Overdose overdose = codes.overdose();
        if (codes.matter() == Matter.HARM && codes.happened().isEmpty()) {
            refusals.add(new Refusal("happened", "incident.happened"));
        }
        if ((codes.matter() == Matter.OVERDOSE) != (overdose != null)) {
            refusals.add(new Refusal("matter", "incident.matter"));
        }
        Integer doses = overdose == null ? null : overdose.doses();
        if (doses != null && (doses < 0 || doses > MOST_DOSES)) {
            refusals.add(new Refusal("doses", "incident.doses", MOST_DOSES));
        }
        judgeMoment("told", codes.told(), now, refusals);
        LocalDate day = codes.day();
        if (day != null && (day.isAfter(codes.told().day()) || day.isBefore(EARLIEST))) {
            refusals.add(new Refusal("day", "incident.day"));
        }
    }

    private static void judgeMoment(String field, Moment moment, Moment now, List<Refusal> refusals) {
        if (moment.minute() < 0 || moment.minute() >= Moment.MINUTES_OF_A_DAY) {
            refusals.add(new Refusal(field, "incident.time"));
        } else if (moment.compareTo(now) > 0) {
            refusals.add(new Refusal(field, "incident.ahead"));
        } else if (moment.day().isBefore(EARLIEST)) {
            refusals.add(new Refusal(field, "incident.day"));
        }
    }

    private static void judgeTelling(IncidentDraft draft, List<Refusal> refusals) {
        if (draft.telling().isBlank()) {
            refusals.add(new Refusal("telling", "telling.empty"));
        }
        tooLong("telling", draft.telling(), LONGEST_TELLING, refusals);
        if (!draft.readOut()) {
            refusals.add(new Refusal("telling", "telling.read_out"));
        }
    }

    private static void tooLong(String field, String words, int most, List<Refusal> refusals) {
        if (words.length() > most) {
            refusals.add(new Refusal(field, "incident.long", most));
        }
    }

    /** Help is given after somebody told, not before; and nothing goes to the police that they did not ask for in writing. */
    static List<Refusal> judge(HelpDraft help, Moment told, Moment now) {
        List<Refusal> refusals = new ArrayList<>();
        Moment given = help.given();
        if (given != null) {
            judgeMoment("help", given, now, refusals);
            if (refusals.isEmpty() && given.compareTo(told) < 0) {
                refusals.add(new Refusal("help", "incident.before_told"));
            }
            if (help.help() == Help.POLICE && !help.wrote()) {
                refusals.add(new Refusal("help", "incident.police"));
            }
        }
        return refusals;
    }

    /** Whole hours from when it was told to the first help; null while there was none. */
    static @Nullable Integer hoursToHelp(Moment told, List<HelpDraft> help) {
        return help.stream().map(HelpDraft::given).filter(Objects::nonNull).map(Objects::requireNonNull)
                .min(Moment::compareTo).map(first -> Math.max(0, first.hoursSince(told))).orElse(null);
    }
}
