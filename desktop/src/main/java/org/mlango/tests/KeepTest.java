package org.mlango.tests;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes a test or treatment down, or a new version of one, together with what they agreed to just now. */
final class KeepTest {
    private final Consents consents;

    KeepTest(Consents consents) {
        this.consents = consents;
    }

    Outcome<UUID> run(WriteTx tx, TestDraft draft) {
        TestDraft.Shown corrects = draft.corrects();
        if (!TestRules.mayWrite(tx) || (corrects != null && !TestRules.mayRead(tx))) {
            return Outcome.refused("", "test.not_yours");
        }
        List<Refusal> refusals = TestRules.judge(draft, tx.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        for (DecisionDraft said : draft.said()) {
            if (consents.decide(tx, said) instanceof Outcome.Refused<UUID>(List<Refusal> why)) {
                return Outcome.refused(why);
            }
        }
        return corrects == null ? insert(tx, draft) : change(tx, draft, corrects);
    }

    private Outcome<UUID> insert(WriteTx tx, TestDraft draft) {
        PersonId person = draft.person();
        return switch (consents.permit(tx, person, Purpose.KEEP_HEALTH)) {
            case Outcome.Done<Permit>(Permit permit) -> {
                UUID id = TestWrites.insert(tx, permit, person, codes(draft));
                tx.audit(AuditLine.of("TEST_WRITTEN", "person", person.value()));
                yield result(tx, person, id, null, draft.result());
            }
            case Outcome.Refused<Permit>(List<Refusal> why) -> Outcome.refused(why);
            case Outcome.Failed<Permit>(var failure) -> new Outcome.Failed<>(failure);
        };
    }

    private Outcome<UUID> change(WriteTx tx, TestDraft draft, TestDraft.Shown corrects) {
        Optional<Course> found = TestQueries.one(tx, corrects.id());
        if (found.isEmpty() || found.get().version() != corrects.version()) {
            return Outcome.refused("", "test.changed");
        }
        Course course = found.get();
        return switch (consents.permit(tx, course.person(), Purpose.KEEP_HEALTH)) {
            case Outcome.Done<Permit>(Permit permit) -> {
                if (!TestWrites.change(tx, permit, course, codes(draft))) {
                    yield Outcome.refused("", "test.changed");
                }
                tx.audit(AuditLine.of("TEST_CHANGED", "person", course.person().value()));
                yield result(tx, course.person(), course.id(), course.result(), draft.result());
            }
            case Outcome.Refused<Permit>(List<Refusal> why) -> Outcome.refused(why);
            case Outcome.Failed<Permit>(var failure) -> new Outcome.Failed<>(failure);
        };
    }

    /** What stays as it is needs no leave: the yes to results may have run out since. */
    private Outcome<UUID> result(WriteTx tx, PersonId person, UUID course, @Nullable Result before,
            @Nullable Result now) {
        if (Objects.equals(before, now)) {
            return Outcome.done(course);
        }
        if (now == null) {
            TestWrites.deleteResult(tx, course);
            return Outcome.done(course);
        }
        return consents.permit(tx, person, Purpose.KEEP_RESULTS).map(permit -> {
            TestWrites.result(tx, permit, person, course, now);
            return course;
        });
    }

    private static Codes codes(TestDraft draft) {
        return new Codes(Objects.requireNonNull(draft.kind()), draft.steps(), draft.place(), draft.note(),
                draft.since());
    }
}
