package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_LINE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
     * @param refused true if it was asked for and not allowed
     */
    public record Entry(long seq, Instant at, @Nullable UUID worker, String action, @Nullable String object,
            @Nullable String purpose, boolean refused) {}

    /**
     * Which lines are wanted; null means any.
     *
     * @param until the moment after the last one wanted
     * @param object the token of one record, as in {@link Entry}
     * @param upTo the last line wanted
     */
    public record Wanted(@Nullable String action, @Nullable UUID worker, @Nullable Instant from,
            @Nullable Instant until, @Nullable String object, @Nullable Long upTo) {
        public Wanted(@Nullable String action, @Nullable UUID worker, @Nullable Instant from,
                @Nullable Instant until) {
            this(action, worker, from, until, null, null);
        }
    }

    /** How often something was done, and how often it was asked for and not allowed. */
    public record Count(String action, long done, long refused) {}

    /** Everything done to one object, oldest first: who looked at a person's record, for example. */
    public static List<Entry> of(ReadTx tx, String kind, UUID object) {
        byte[] token = AuditTrail.token(AuditTrail.tokenSecret(tx.sql()), kind, object);
        return lines(tx).where(AUDIT_LINE.OBJECT_TOKEN.eq(token)).orderBy(AUDIT_LINE.SEQ).fetch(AuditReads::entry);
    }

    /** Everything done to any of these objects of one kind, newest first. */
    public static List<Entry> of(ReadTx tx, String kind, Collection<UUID> objects) {
        byte[] secret = AuditTrail.tokenSecret(tx.sql());
        List<byte[]> tokens = objects.stream().map(object -> AuditTrail.token(secret, kind, object)).toList();
        return lines(tx).where(AUDIT_LINE.OBJECT_TOKEN.in(tokens)).orderBy(AUDIT_LINE.SEQ.desc())
                .fetch(AuditReads::entry);
    }

    /** The newest lines that are wanted, newest first. */
    public static List<Entry> newest(ReadTx tx, Wanted wanted, int most) {
        return lines(tx).where(condition(wanted)).orderBy(AUDIT_LINE.SEQ.desc()).limit(most)
                .fetch(AuditReads::entry);
    }

    /** How often each kind of action happened from one moment until before another, by code. */
    public static List<Count> counts(ReadTx tx, Instant from, Instant until) {
        Field<Integer> refused = DSL.count().filterWhere(AUDIT_LINE.OUTCOME.eq("REFUSED"));
        return tx.sql().select(AUDIT_LINE.ACTION, DSL.count(), refused).from(AUDIT_LINE)
                .where(AUDIT_LINE.AT.ge(from)).and(AUDIT_LINE.AT.lt(until)).groupBy(AUDIT_LINE.ACTION)
                .orderBy(AUDIT_LINE.ACTION)
                .fetch(row -> new Count(row.value1(), row.value2() - row.value3(), row.value3()));
    }

    /** When something of this kind was last done; null if never. */
    public static @Nullable Instant last(ReadTx tx, String action) {
        return last(tx, AUDIT_LINE.ACTION.eq(action));
    }

    /** The same, looked for no further back than to the newest line from before this moment: a long trail is not read for it. */
    public static @Nullable Instant last(ReadTx tx, String action, Instant since) {
        Long before = tx.sql().select(AUDIT_LINE.SEQ).from(AUDIT_LINE).where(AUDIT_LINE.AT.lt(since))
                .orderBy(AUDIT_LINE.SEQ.desc()).limit(1).fetchOne(AUDIT_LINE.SEQ);
        return last(tx, AUDIT_LINE.ACTION.eq(action).and(AUDIT_LINE.SEQ.gt(before == null ? 0 : before)));
    }

    private static @Nullable Instant last(ReadTx tx, Condition which) {
        return tx.sql().select(AUDIT_LINE.AT).from(AUDIT_LINE).where(which).orderBy(AUDIT_LINE.SEQ.desc()).limit(1)
                .fetchOne(AUDIT_LINE.AT);
    }

    /** When the first line was written; null if there is none. */
    public static @Nullable Instant first(ReadTx tx) {
        return tx.sql().select(AUDIT_LINE.AT).from(AUDIT_LINE).orderBy(AUDIT_LINE.SEQ).limit(1)
                .fetchOne(AUDIT_LINE.AT);
    }

    /** The hash of one line, as it stands in the file; null if there is no such line. */
    public static byte @Nullable [] hash(ReadTx tx, long seq) {
        return hash(tx.sql(), seq);
    }

    static byte @Nullable [] hash(DSLContext sql, long seq) {
        return sql.select(AUDIT_LINE.HASH).from(AUDIT_LINE).where(AUDIT_LINE.SEQ.eq(seq)).fetchOne(AUDIT_LINE.HASH);
    }

    /**
     * Which parts of a record a line was about; null if it does not say. A look at it belongs into the trail itself.
     *
     * @throws KeyNotHeld without CK
     */
    public static @Nullable List<String> touched(WriteTx tx, long seq) {
        byte[] detail = tx.sql().select(AUDIT_LINE.DETAIL).from(AUDIT_LINE).where(AUDIT_LINE.SEQ.eq(seq))
                .fetchOne(AUDIT_LINE.DETAIL);
        if (detail == null) {
            return null;
        }
        byte[] sealed = Arrays.copyOfRange(detail, AuditTrail.DIGEST, detail.length);
        return AuditTrail.DETAIL.open(tx.keys(), AuditTrail.detailOf(seq), 1, sealed).parts();
    }

    /** Each kind of action there is a line of. */
    public static List<String> actions(ReadTx tx) {
        return tx.sql().selectDistinct(AUDIT_LINE.ACTION).from(AUDIT_LINE).orderBy(AUDIT_LINE.ACTION)
                .fetch(AUDIT_LINE.ACTION);
    }

    private static SelectJoinStep<? extends Record> lines(ReadTx tx) {
        return tx.sql().select(AUDIT_LINE.SEQ, AUDIT_LINE.AT, AUDIT_LINE.ACTOR_ID, AUDIT_LINE.ACTION,
                AUDIT_LINE.OBJECT_TOKEN, AUDIT_LINE.PURPOSE, AUDIT_LINE.OUTCOME).from(AUDIT_LINE);
    }

    private static Condition condition(Wanted wanted) {
        Condition all = DSL.noCondition();
        all = wanted.action() == null ? all : all.and(AUDIT_LINE.ACTION.eq(wanted.action()));
        all = wanted.worker() == null ? all : all.and(AUDIT_LINE.ACTOR_ID.eq(wanted.worker()));
        all = wanted.from() == null ? all : all.and(AUDIT_LINE.AT.ge(wanted.from()));
        all = wanted.upTo() == null ? all : all.and(AUDIT_LINE.SEQ.le(wanted.upTo()));
        all = wanted.object() == null
                ? all
                : all.and(AUDIT_LINE.OBJECT_TOKEN.eq(HexFormat.of().parseHex(wanted.object())));
        return wanted.until() == null ? all : all.and(AUDIT_LINE.AT.lt(wanted.until()));
    }

    private static Entry entry(Record line) {
        byte[] token = line.get(AUDIT_LINE.OBJECT_TOKEN);
        return new Entry(line.get(AUDIT_LINE.SEQ), line.get(AUDIT_LINE.AT), line.get(AUDIT_LINE.ACTOR_ID),
                line.get(AUDIT_LINE.ACTION), token == null ? null : HexFormat.of().formatHex(token),
                line.get(AUDIT_LINE.PURPOSE), "REFUSED".equals(line.get(AUDIT_LINE.OUTCOME)));
    }
}
