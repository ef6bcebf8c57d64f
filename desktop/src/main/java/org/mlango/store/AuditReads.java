package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_LINE;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The trail, read back. */
public final class AuditReads {
    private AuditReads() {}

    /**
     * A line of the trail.
     *
     * @param object the token of what it was done to, 32 hexadecimal digits, or null; never a name
     */
    public record Entry(long seq, Instant at, @Nullable UUID worker, String action, @Nullable String object,
            @Nullable String purpose) {}

    /**
     * Which lines are wanted; null means any.
     *
     * @param until the moment after the last one wanted
     */
    public record Wanted(@Nullable String action, @Nullable UUID worker, @Nullable Instant from,
            @Nullable Instant until) {}

    /** Everything done to one object, oldest first: who looked at a person's record, for example. */
    public static List<Entry> of(ReadTx tx, String kind, UUID object) {
        byte[] token = AuditTrail.token(AuditTrail.tokenSecret(tx.sql()), kind, object);
        return lines(tx).where(AUDIT_LINE.OBJECT_TOKEN.eq(token)).orderBy(AUDIT_LINE.SEQ).fetch(AuditReads::entry);
    }

    /** The newest lines that are wanted, newest first. */
    public static List<Entry> newest(ReadTx tx, Wanted wanted, int most) {
        return lines(tx).where(condition(wanted)).orderBy(AUDIT_LINE.SEQ.desc()).limit(most)
                .fetch(AuditReads::entry);
    }

    /** Each kind of action there is a line of. */
    public static List<String> actions(ReadTx tx) {
        return tx.sql().selectDistinct(AUDIT_LINE.ACTION).from(AUDIT_LINE).orderBy(AUDIT_LINE.ACTION)
                .fetch(AUDIT_LINE.ACTION);
    }

    private static SelectJoinStep<? extends Record> lines(ReadTx tx) {
        return tx.sql().select(AUDIT_LINE.SEQ, AUDIT_LINE.AT, AUDIT_LINE.ACTOR_ID, AUDIT_LINE.ACTION,
                AUDIT_LINE.OBJECT_TOKEN, AUDIT_LINE.PURPOSE).from(AUDIT_LINE);
    }

    private static Condition condition(Wanted wanted) {
        Condition all = DSL.noCondition();
        all = wanted.action() == null ? all : all.and(AUDIT_LINE.ACTION.eq(wanted.action()));
        all = wanted.worker() == null ? all : all.and(AUDIT_LINE.ACTOR_ID.eq(wanted.worker()));
        all = wanted.from() == null ? all : all.and(AUDIT_LINE.AT.ge(wanted.from()));
        return wanted.until() == null ? all : all.and(AUDIT_LINE.AT.lt(wanted.until()));
    }

    private static Entry entry(Record line) {
        byte[] token = line.get(AUDIT_LINE.OBJECT_TOKEN);
        return new Entry(line.get(AUDIT_LINE.SEQ), line.get(AUDIT_LINE.AT), line.get(AUDIT_LINE.ACTOR_ID),
                line.get(AUDIT_LINE.ACTION), token == null ? null : HexFormat.of().formatHex(token),
                line.get(AUDIT_LINE.PURPOSE));
    }
}
