package org.mlango.store;

import static org.mlango.schema.Tables.ERASURE_LINE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.ErasureLineRecord;

/** The numbered lines in the database. Each is written in the transaction of what it tells. */
public final class ErasureLines {
    private ErasureLines() {}

    /** Adds a line under the next number. */
    public static ErasureLine append(WriteTx tx, ErasureKind kind, byte[] token) {
        return append(tx, kind, token, tx.now());
    }

    /** @param at when it happened, where that is not now */
    public static ErasureLine append(WriteTx tx, ErasureKind kind, byte[] token, Instant at) {
        UUID vault = VaultMark.read(tx.sql()).vault();
        ErasureLine last = last(tx);
        ErasureLine line = new ErasureLine(last == null ? 1 : last.number() + 1, kind,
                at.truncatedTo(ChronoUnit.MILLIS), token, last == null ? ErasureLine.beginning() : last.hash(vault));
        insert(tx, line);
        return line;
    }

    /**
     * Takes over a line that another copy knows and this one does not: as it is where it follows the last one here, else under the
     * next number.
     */
    public static ErasureLine take(WriteTx tx, ErasureLine known) {
        UUID vault = VaultMark.read(tx.sql()).vault();
        ErasureLine last = last(tx);
        ErasureLine next = new ErasureLine(last == null ? 1 : last.number() + 1, known.kind(), known.at(),
                known.token(),
                last == null ? ErasureLine.beginning() : last.hash(vault));
        insert(tx, next);
        return next;
    }

    /** When the line with this number was written. */
    public static Instant when(ReadTx tx, long number) {
        return tx.sql().select(ERASURE_LINE.AT).from(ERASURE_LINE).where(ERASURE_LINE.SEQ.eq(number)).fetchSingle()
                .value1();
    }

    /** From the first to the last. */
    public static List<ErasureLine> all(ReadTx tx) {
        return all(tx.sql());
    }

    static List<ErasureLine> all(DSLContext sql) {
        return sql.selectFrom(ERASURE_LINE).orderBy(ERASURE_LINE.SEQ).fetch(ErasureLines::line);
    }

    private static @Nullable ErasureLine last(ReadTx tx) {
        return tx.sql().selectFrom(ERASURE_LINE).orderBy(ERASURE_LINE.SEQ.desc()).limit(1)
                .fetchOne(ErasureLines::line);
    }

    private static void insert(WriteTx tx, ErasureLine line) {
        tx.sql().insertInto(ERASURE_LINE)
                .set(ERASURE_LINE.SEQ, line.number())
                .set(ERASURE_LINE.KIND, line.kind().name())
                .set(ERASURE_LINE.AT, line.at())
                .set(ERASURE_LINE.TOKEN, line.token())
                .set(ERASURE_LINE.PREVIOUS_HASH, line.before())
                .execute();
        tx.linesAdded();
    }

    private static ErasureLine line(ErasureLineRecord row) {
        return new ErasureLine(row.getSeq(), ErasureKind.valueOf(row.getKind()), row.getAt(), row.getToken(),
                row.getPreviousHash());
    }
}
