package org.mlango.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.Tokens;
import org.mlango.store.WriteTx;

/**
 * Takes an agreement back, with all that rests on it, in one transaction. It always goes through, for every worker and whatever
 * the clock says: rows go by id, no seal needs to be opened. Without a record to rest on, no other agreement stands.
 */
final class Withdraw {
    private final List<ConsentWithdrawn> rooms;

    Withdraw(List<ConsentWithdrawn> rooms) {
        this.rooms = rooms;
    }

    Outcome<UUID> run(WriteTx tx, Withdrawal taken) {
        PersonId person = taken.person();
        UUID recipient = taken.recipient() == null ? ConsentQueries.NOBODY : taken.recipient();
        StandingRow wanted = ConsentQueries.standing(tx, person, taken.purpose(), recipient)
                .filter(stood -> stood.answer() == Answer.AGREED).orElse(null);
        if (wanted == null) {
            return Outcome.refused("", "consent.nothing_stands");
        }
        ConsentWrites.startErasing(tx, person);
        Instant at = at(tx, person);
        UUID id = end(tx, taken, wanted, at);
        for (ConsentWithdrawn room : rooms.reversed()) {
            room.erase(tx, person, taken.purpose());
        }
        ConsentWrites.forgetWords(tx, taken, recipient);
        StopWrites.delete(tx, person, taken.purpose());
        ConsentWrites.endErasing(tx, person);
        ErasureLines.append(tx, ErasureKind.WITHDRAWN,
                Tokens.of(tx).withdrawn(person.value(), taken.purpose().name(), recipient), at);
        tx.audit(AuditLine.of("CONSENT_WITHDRAWN", "person", person.value()).forPurpose(taken.purpose().name()));
        return Outcome.done(id);
    }

    /** Never before the last decision, whatever the clock says. */
    private static Instant at(WriteTx tx, PersonId person) {
        Instant last = ConsentQueries.lastDecision(tx, person).orElse(tx.now());
        return last.isAfter(tx.now()) ? last : tx.now();
    }

    private static UUID end(WriteTx tx, Withdrawal taken, StandingRow wanted, Instant at) {
        UUID id = ConsentWrites.withdraw(tx, taken, wanted, at);
        if (taken.purpose() == Purpose.KEEP_RECORD) {
            ConsentQueries.standings(tx, taken.person()).stream()
                    .filter(stood -> stood.answer() == Answer.AGREED)
                    .forEach(stood -> ConsentWrites.withdraw(tx, taken, stood, at));
        }
        return id;
    }
}
