package org.mlango.store;

import static org.mlango.schema.Tables.CLOCK;
import static org.mlango.schema.Tables.CLOCK_JUMP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.mlango.schema.tables.records.ClockJumpRecord;

/** What a worker says of a clock that leapt (decision 0017). */
public final class ClockJumps {
    private ClockJumps() {}

    /**
     * @param before the day of the last writing before it
     * @param after what the clock said then
     * @param denied somebody said that the clock is wrong; it is to be set right
     */
    public record Jump(LocalDate before, Instant after, boolean denied) {}

    /** The leap nobody has settled yet. */
    public static Optional<Jump> unsettled(ReadTx tx) {
        return tx.sql().selectFrom(CLOCK_JUMP).where(CLOCK_JUMP.STANDING.in(ClockWatch.UNSETTLED))
                .orderBy(CLOCK_JUMP.SEQ.desc()).limit(1).fetchOptional().map(ClockJumps::jump);
    }

    /** The newest leap that somebody said was right, if it may still be taken back. */
    public static Optional<Jump> confirmed(ReadTx tx) {
        return tx.sql().selectFrom(CLOCK_JUMP).where(CLOCK_JUMP.STANDING.ne("GONE")).orderBy(CLOCK_JUMP.SEQ.desc())
                .limit(1).fetchOptional().filter(row -> row.getStanding().equals("CONFIRMED"))
                .filter(row -> ClockWatch.LEAP.compareTo(Duration.between(row.getSaidAt(), tx.now())) > 0)
                .map(ClockJumps::jump);
    }

    /** The clock is right: from now on things run out by it. False if somebody else settled it meanwhile. */
    public static Outcome<Boolean> confirm(WriteTx tx) {
        if (said(tx, "CONFIRMED", "OPEN", "WRONG") == 0) {
            return Outcome.done(false);
        }
        tx.sql().update(CLOCK).set(CLOCK.NOW_AT, tx.now())
                .set(CLOCK.TODAY_DAY, tx.clockDay()).execute();
        tx.audit(AuditLine.of("CLOCK_CONFIRMED", "", null));
        return Outcome.done(true);
    }

    /** The clock is wrong: everything stays as on the last day, until the clock is set right. */
    public static Outcome<Boolean> deny(WriteTx tx) {
        said(tx, "WRONG", "OPEN");
        tx.audit(AuditLine.of("CLOCK_WRONG", "", null));
        return Outcome.done(true);
    }

    /** It was confirmed by mistake: asked again at the next writing. False if there is nothing to take back. */
    public static Outcome<Boolean> undo(WriteTx tx) {
        Optional<ClockJumpRecord> last = tx.sql().selectFrom(CLOCK_JUMP).where(CLOCK_JUMP.STANDING.eq("CONFIRMED"))
                .orderBy(CLOCK_JUMP.SEQ.desc()).limit(1).fetchOptional();
        if (last.isEmpty()) {
            return Outcome.done(false);
        }
        tx.sql().update(CLOCK_JUMP).set(CLOCK_JUMP.STANDING, "UNDONE").set(CLOCK_JUMP.SAID_BY_ID, tx.worker())
                .set(CLOCK_JUMP.SAID_AT, tx.now()).where(CLOCK_JUMP.SEQ.eq(last.get().getSeq())).execute();
        tx.sql().update(CLOCK).set(CLOCK.NOW_AT, last.get().getBeforeAt())
                .set(CLOCK.TODAY_DAY, last.get().getBeforeDay()).execute();
        tx.audit(AuditLine.of("CLOCK_UNDONE", "", null));
        return Outcome.done(true);
    }

    private static int said(WriteTx tx, String standing, String... from) {
        return tx.sql().update(CLOCK_JUMP).set(CLOCK_JUMP.STANDING, standing)
                .set(CLOCK_JUMP.SAID_BY_ID, tx.worker()).set(CLOCK_JUMP.SAID_AT, tx.now())
                .where(CLOCK_JUMP.STANDING.in(from)).execute();
    }

    private static Jump jump(ClockJumpRecord row) {
        return new Jump(row.getBeforeDay(), row.getAfterAt(), row.getStanding().equals("WRONG"));
    }
}
