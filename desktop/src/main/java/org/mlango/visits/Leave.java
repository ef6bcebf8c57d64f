package org.mlango.visits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Outcome;
import org.mlango.store.Outcome.Done;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The permits of one transaction, each asked for once. An anonymous visit needs none. */
final class Leave {
    private final Consents consents;
    private final WriteTx tx;
    private final Map<PersonId, Outcome<Permit>> records = new HashMap<>();
    private final Map<PersonId, Outcome<Permit>> health = new HashMap<>();

    Leave(Consents consents, WriteTx tx) {
        this.consents = consents;
        this.tx = tx;
    }

    /**
     * What stands against keeping this about this person, if anything.
     *
     * @param sensitive whether a sensitive service is kept by name
     */
    Optional<Refusal> against(@Nullable PersonId person, boolean sensitive) {
        if (person == null) {
            return Optional.empty();
        }
        return missing(record(person), "person", "person.not_open").or(() -> sensitive
                ? missing(health(person), "services", "services.not_open")
                : Optional.empty());
    }

    /** Where the person asked us to leave it be, that is said; there is nothing to ask them then. */
    private static Optional<Refusal> missing(Outcome<Permit> outcome, String field, String code) {
        if (!(outcome instanceof Outcome.Refused<Permit>(List<Refusal> refusals))) {
            return Optional.empty();
        }
        Refusal why = refusals.getFirst();
        return Optional.of(why.code().startsWith("stop.")
                ? new Refusal(field, why.code(), why.details())
                : new Refusal(field, code));
    }

    /** @throws IllegalStateException without the permits this visit needs */
    void check(WriteTx now, StoredVisit visit) {
        PersonId person = visit.person();
        if (person == null) {
            return;
        }
        check(now, person, Purpose.KEEP_RECORD, record(person));
        if (visit.codes() != null) {
            check(now, person, Purpose.KEEP_HEALTH, health(person));
        }
    }

    private static void check(WriteTx tx, PersonId person, Purpose purpose, Outcome<Permit> outcome) {
        if (!(outcome instanceof Done<Permit>(Permit permit))) {
            throw new IllegalStateException("no permit: " + purpose);
        }
        permit.check(tx, person, purpose);
    }

    private Outcome<Permit> record(PersonId person) {
        return records.computeIfAbsent(person, id -> consents.permit(tx, id, Purpose.KEEP_RECORD));
    }

    private Outcome<Permit> health(PersonId person) {
        return health.computeIfAbsent(person, id -> consents.permit(tx, id, Purpose.KEEP_HEALTH));
    }
}
