package org.mlango.consent;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The one gate below the screens: the state table of records.md, and what people asked us to leave be. */
final class Gate {
    private Gate() {}

    static Outcome<Permit> permit(WriteTx tx, PersonId person, Purpose purpose, UUID recipient) {
        Refusal stopped = stopped(tx, person, purpose);
        if (stopped != null) {
            return Outcome.refused(List.of(stopped));
        }
        if (purpose != Purpose.KEEP_RECORD && !open(tx, person, Purpose.KEEP_RECORD, ConsentQueries.NOBODY)) {
            return Outcome.refused("", "consent.missing", Purpose.KEEP_RECORD);
        }
        return ConsentQueries.standing(tx, person, purpose, recipient)
                .filter(stood -> stood.on(tx.today()) == Standing.AGREED)
                .map(stood -> Outcome.done(new Permit(person, purpose, recipient, stood.decision(), tx)))
                .orElseGet(() -> Outcome.refused("", "consent.missing", purpose));
    }

    /** What the person asked us to leave be, if it covers this. */
    static @Nullable Refusal stopped(ReadTx tx, PersonId person, Purpose purpose) {
        Refusal found = null;
        for (Stop stop : StopQueries.stops(tx, person)) {
            if (stop.purpose() == null) {
                return new Refusal("", "stop.everything");
            }
            if (stop.purpose() == purpose || stop.purpose() == Purpose.KEEP_RECORD) {
                found = new Refusal("", "stop.purpose", stop.purpose());
            }
        }
        return found;
    }

    private static boolean open(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return ConsentQueries.standing(tx, person, purpose, recipient)
                .filter(stood -> stood.on(tx.today()) == Standing.AGREED).isPresent();
    }
}
