package org.mlango.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What may be written down of a test or treatment, and by whom it is read. Nothing here looks at what anybody said or did before. */
final class TestRules {
    static final Set<Role> WHO_WRITE = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);
    static final int PLACE_LENGTH = 120;
    static final int NOTE_LENGTH = 500;
    static final int MOST_STEPS = 60;
    static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final Set<Role> WHO_READ = Set.of(Role.NURSE, Role.COUNSELLOR);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private TestRules() {}

    static boolean mayWrite(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(WHO_WRITE::contains);
    }

    /** Who somebody is, and what was done: who has only one of these keys does not read here. */
    static boolean mayRead(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(WHO_READ::contains) && tx.keys().opens(KeyName.IK)
                && tx.keys().opens(KeyName.CK);
    }

    static List<Refusal> judge(TestDraft draft, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        Kind kind = draft.kind();
        if (kind == null) {
            refusals.add(new Refusal("kind", "test.kind"));
        } else {
            judgeSteps(kind, draft.steps(), today, refusals);
            judgeResult(kind, draft, refusals);
            judgeSince(kind, draft.since(), today, refusals);
        }
        if (draft.place().length() > PLACE_LENGTH) {
            refusals.add(new Refusal("place", "test.long", PLACE_LENGTH));
        }
        if (draft.note().length() > NOTE_LENGTH) {
            refusals.add(new Refusal("note", "test.long", NOTE_LENGTH));
        }
        return refusals;
    }

    private static void judgeSteps(Kind kind, List<StepDay> steps, LocalDate today, List<Refusal> refusals) {
        if (steps.isEmpty()) {
            refusals.add(new Refusal("steps", "test.steps"));
        }
        if (steps.size() > MOST_STEPS) {
            refusals.add(new Refusal("steps", "test.many", MOST_STEPS));
        }
        if (steps.stream().anyMatch(one -> !kind.steps().contains(one.step()))) {
            refusals.add(new Refusal("steps", "test.other_kind"));
        }
        if (new HashSet<>(steps).size() < steps.size()) {
            refusals.add(new Refusal("steps", "test.twice"));
        }
        if (steps.stream().anyMatch(one -> one.day().isAfter(today))) {
            refusals.add(new Refusal("day", "test.ahead"));
        }
        if (steps.stream().anyMatch(one -> one.day().isBefore(EARLIEST))) {
            refusals.add(new Refusal("day", "test.early", Integer.toString(EARLIEST.getYear())));
        }
    }

    private static void judgeResult(Kind kind, TestDraft draft, List<Refusal> refusals) {
        Result result = draft.result();
        if (result == null) {
            return;
        }
        if (!kind.shows() || !knowable(draft.steps())) {
            refusals.add(new Refusal("result", "test.nothing_shown"));
        }
        if (result.words().length() > Result.LONGEST) {
            refusals.add(new Refusal("result", "test.long", Result.LONGEST));
        }
    }

    /** A test nobody made shows nothing. */
    static boolean knowable(List<StepDay> steps) {
        return steps.stream().anyMatch(one -> one.step() == Step.DONE || one.step() == Step.RESULT_GIVEN);
    }

    private static void judgeSince(Kind kind, @Nullable Since since, LocalDate today, List<Refusal> refusals) {
        if (since == null) {
            return;
        }
        Integer minute = since.minute();
        if (kind != Kind.PEP) {
            refusals.add(new Refusal("since", "test.other_kind"));
        } else if (since.day().isAfter(today)) {
            refusals.add(new Refusal("since", "test.ahead"));
        } else if (minute != null && (minute < 0 || minute >= MINUTES_OF_A_DAY)) {
            refusals.add(new Refusal("since", "test.time"));
        }
    }
}
