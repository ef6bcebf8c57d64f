package org.mlango.consent;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
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

    /**
     * In every record that is linked as theirs, if any of them agreed: also where nobody was asked, since what is kept there
     * rested on the yes in the other one.
     */
    Outcome<UUID> run(WriteTx tx, Withdrawal taken) {
        List<Withdrawal> all = LinkQueries.of(tx, taken.person()).stream().map(taken::about).toList();
        if (all.stream().allMatch(one -> agreed(tx, one) == null)) {
            return Outcome.refused("", "consent.nothing_stands");
        }
        return Outcome.done(all.stream().map(one -> inOne(tx, one)).flatMap(Optional::stream).toList().getFirst());
    }

    private Optional<UUID> inOne(WriteTx tx, Withdrawal taken) {
        PersonId person = taken.person();
        UUID recipient = recipient(taken);
        StandingRow wanted = agreed(tx, taken);
        Instant at = at(tx, person);
        Optional<UUID> id = carryOut(tx, taken, wanted, at);
        ErasureLines.append(tx, ErasureKind.WITHDRAWN,
                Tokens.of(tx).withdrawn(person.value(), taken.purpose().name(), recipient), at);
        tx.audit(AuditLine.of("CONSENT_WITHDRAWN", "person", person.value()).forPurpose(taken.purpose().name()));
        return id;
    }

    /** What numbered lines name, in a database older than they are: without new lines. @return how many agreements */
    int again(WriteTx tx, List<ErasureLine> lines) {
        Tokens tokens = Tokens.of(tx);
        Map<String, ErasureLine> taken = new HashMap<>();
        lines.stream().filter(line -> line.kind() == ErasureKind.WITHDRAWN)
                .forEach(line -> taken.merge(hex(line.token()), line, (a, b) -> a.at().isAfter(b.at()) ? a : b));
        int done = 0;
        for (ConsentQueries.Agreement given : taken.isEmpty()
                ? List.<ConsentQueries.Agreement>of()
                : ConsentQueries.newest(tx)) {
            ErasureLine line = taken.get(hex(
                    tokens.withdrawn(given.person().value(), given.purpose().name(), given.recipient())));
            StandingRow standing = ConsentQueries.standing(tx, given.person(), given.purpose(), given.recipient())
                    .filter(stood -> stood.answer() == Answer.AGREED).orElse(null);
            if (line != null && standing != null && !given.decided().isAfter(line.at())) {
                carryOut(tx, new Withdrawal(given.person(), given.purpose(), given.recipient(), Expressed.SPOKEN,
                        Present.NONE, Present.NONE), standing, line.at());
                done++;
            }
        }
        return done;
    }

    private static String hex(byte[] token) {
        return HexFormat.of().formatHex(token);
    }

    /** @param wanted null where only a linked record of theirs agreed: what this one holds under it goes all the same */
    private Optional<UUID> carryOut(WriteTx tx, Withdrawal taken, @Nullable StandingRow wanted, Instant at) {
        PersonId person = taken.person();
        UUID recipient = recipient(taken);
        ConsentWrites.startErasing(tx, person);
        Optional<UUID> id = Optional.ofNullable(wanted).map(stood -> end(tx, taken, stood, at));
        for (ConsentWithdrawn room : rooms.reversed()) {
            erase(tx, room, taken);
        }
        ConsentWrites.forgetWords(tx, taken, recipient);
        if (recipient.equals(ConsentQueries.NOBODY)) {
            StopWrites.delete(tx, person, taken.purpose());
        }
        if (taken.purpose() == Purpose.KEEP_RECORD) {
            LinkWrites.deleteAll(tx, person);
        }
        ConsentWrites.endErasing(tx, person);
        return id;
    }

    private static void erase(WriteTx tx, ConsentWithdrawn room, Withdrawal taken) {
        UUID recipient = recipient(taken);
        if (recipient.equals(ConsentQueries.NOBODY)) {
            room.erase(tx, taken.person(), taken.purpose());
        } else {
            room.erase(tx, taken.person(), taken.purpose(), recipient);
        }
    }

    private static @Nullable StandingRow agreed(WriteTx tx, Withdrawal taken) {
        return ConsentQueries.newest(tx, taken.person()).stream()
                .filter(row -> row.purpose() == taken.purpose() && row.recipient().equals(recipient(taken))
                        && row.answer() == Answer.AGREED)
                .findAny().orElse(null);
    }

    private static UUID recipient(Withdrawal taken) {
        UUID recipient = taken.recipient();
        return recipient == null ? ConsentQueries.NOBODY : recipient;
    }

    /** Never before the last decision, whatever the clock says. */
    private static Instant at(WriteTx tx, PersonId person) {
        Instant last = ConsentQueries.lastDecision(tx, person).orElse(tx.now());
        return last.isAfter(tx.now()) ? last : tx.now();
    }

    private static UUID end(WriteTx tx, Withdrawal taken, StandingRow wanted, Instant at) {
        UUID id = ConsentWrites.withdraw(tx, taken, wanted, at);
        if (taken.purpose() == Purpose.KEEP_RECORD) {
            ConsentQueries.newest(tx, taken.person()).stream()
                    .filter(stood -> stood.answer() == Answer.AGREED)
                    .forEach(stood -> ConsentWrites.withdraw(tx, taken, stood, at));
        }
        return id;
    }
}
