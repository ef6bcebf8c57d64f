package org.mlango.reports.lines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/**
 * Off until a manager asks with a reason, a recipient and a last day, and a second person agrees to just that (design of reports, 5.5). Ends
 * by itself with that day, and at any time by whoever manages.
 */
public final class AskForLines {
    /** As the records have it: longer than six weeks is another request. */
    public static final int LONGEST_DAYS = 42;
    private static final String KIND = "lines_request";

    private AskForLines() {}

    /** A second person's yes, used up in the transaction of the matter; by the request it is about. */
    public interface Second extends BiFunction<WriteTx, UUID, Outcome<Boolean>> {}

    public static boolean isTheirs(ReadTx tx) {
        return tx.actor().roles().contains(Role.MANAGER);
    }

    /** What is on, or waits for a second person. */
    public static Optional<LinesRequest> now(ReadTx tx) {
        return isTheirs(tx) ? LinesQueries.now(tx) : Optional.empty();
    }

    /** Why no file of that request may leave; empty if one may. */
    public static Optional<Refusal> refusal(ReadTx tx, UUID request) {
        return isOn(tx, request) ? Optional.empty() : Optional.of(new Refusal("", "lines.off"));
    }

    private static boolean isOn(ReadTx tx, UUID request) {
        return now(tx).filter(one -> one.id().equals(request) && one.isOn(tx.today())).isPresent();
    }

    public static Outcome<UUID> ask(WriteTx tx, LinesRequest.Told told, @Nullable LocalDate until) {
        if (!isTheirs(tx)) {
            return Outcome.refused("", "lines.not_yours");
        }
        if (told.reason().isBlank() || told.recipient().isBlank()) {
            return Outcome.refused("reason", "lines.why");
        }
        if (until == null || until.isBefore(tx.today()) || until.isAfter(tx.today().plusDays(LONGEST_DAYS))) {
            return Outcome.refused("until", "lines.until", LONGEST_DAYS / 7);
        }
        if (LinesQueries.now(tx).isPresent()) {
            return Outcome.refused("", "lines.there");
        }
        UUID id = LinesWrites.ask(tx, told, until);
        tx.audit(AuditLine.of("LINES_ASKED", KIND, id).forPurpose("UNTIL_" + until.toString().replace('-', '_')));
        return Outcome.done(id);
    }

    public static Outcome<Boolean> agree(WriteTx tx, UUID request, Second second) {
        if (!isTheirs(tx)) {
            return Outcome.refused("", "lines.not_yours");
        }
        if (LinesQueries.now(tx).filter(one -> one.id().equals(request) && one.waits(tx.today())).isEmpty()) {
            return Outcome.refused("", "lines.over");
        }
        return second.apply(tx, request).then(yes -> {
            LinesWrites.agreed(tx, request);
            tx.audit(AuditLine.of("LINES_AGREED", KIND, request));
            return Outcome.done(yes);
        });
    }

    public static Outcome<Boolean> end(WriteTx tx, UUID request) {
        if (!isTheirs(tx)) {
            return Outcome.refused("", "lines.not_yours");
        }
        if (LinesQueries.now(tx).filter(one -> one.id().equals(request)).isEmpty()) {
            return Outcome.refused("", "lines.over");
        }
        LinesWrites.ended(tx, request);
        tx.audit(AuditLine.of("LINES_ENDED", KIND, request));
        return Outcome.done(true);
    }
}
