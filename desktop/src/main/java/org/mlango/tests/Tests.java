package org.mlango.tests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** The front door of tests and treatments. It gives nobody a list of people. */
public final class Tests {
    private final Consents consents;
    private final KeepTest keep;

    public Tests(Consents consents) {
        this.consents = consents;
        keep = new KeepTest(consents);
        consents.register(new EraseTests());
        consents.registerHeld(new HeldTests());
    }

    /** Writes one down, or a new version of one; its id, or refused. Whoever has no key to read it can still write a new one. */
    public Outcome<UUID> keep(WriteTx tx, TestDraft draft) {
        return keep.run(tx, draft);
    }

    /**
     * Takes one out that was written by mistake: who reads them any, others only what they wrote themselves.
     *
     * @return its id; or refused
     */
    Outcome<UUID> takeOut(WriteTx tx, UUID id) {
        Optional<TestQueries.Owner> found = TestQueries.owner(tx, id);
        if (found.isEmpty()) {
            return Outcome.refused("", "test.changed");
        }
        if (!TestRules.mayRead(tx) && !(TestRules.mayWrite(tx) && found.get().worker().equals(tx.worker()))) {
            return Outcome.refused("", "test.not_yours");
        }
        if (consents.restricted(tx, found.get().person())) {
            return Outcome.refused("", "stop.everything");
        }
        TestWrites.delete(tx, id);
        tx.audit(AuditLine.of("TEST_TAKEN_OUT", "person", found.get().person().value()));
        return Outcome.done(id);
    }

    /** All of somebody's, newest first. */
    Outcome<List<Course>> of(WriteTx tx, PersonId person) {
        if (!TestRules.mayRead(tx)) {
            return Outcome.refused("", "test.not_yours");
        }
        if (consents.standing(tx, person, Purpose.KEEP_RECORD) == Standing.NEVER_ASKED) {
            return Outcome.done(List.of());
        }
        tx.audit(AuditLine.of("TESTS_READ", "person", person.value()));
        return Outcome.done(TestQueries.of(tx, consents.same(tx, person)));
    }

    Outcome<Course> one(WriteTx tx, UUID id) {
        if (!TestRules.mayRead(tx)) {
            return Outcome.refused("", "test.not_yours");
        }
        Optional<Course> found = TestQueries.one(tx, id).filter(
                one -> consents.standing(tx, one.person(), Purpose.KEEP_RECORD) != Standing.NEVER_ASKED);
        found.ifPresent(one -> tx.audit(AuditLine.of("TESTS_READ", "person", one.person().value())));
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused("", "test.changed"));
    }

    boolean agreed(ReadTx tx, PersonId person, Purpose purpose) {
        return consents.standing(tx, person, purpose) == Standing.AGREED;
    }
}
