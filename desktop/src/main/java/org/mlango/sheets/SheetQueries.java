package org.mlango.sheets;

import static org.mlango.schema.Tables.BATCH;
import static org.mlango.schema.Tables.BATCH_IMPORT;
import static org.mlango.schema.Tables.BATCH_LINE;
import static org.mlango.schema.Tables.BATCH_THING;
import static org.mlango.schema.Tables.SHEET_SIGN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.BatchLineRecord;
import org.mlango.schema.tables.records.BatchRecord;
import org.mlango.store.ReadTx;
import org.mlango.visits.Place;

final class SheetQueries {
    private SheetQueries() {}

    record Sign(String letters, boolean onSheet) {}

    /** By thing. */
    static Map<String, Sign> signs(ReadTx tx) {
        return tx.sql().selectFrom(SHEET_SIGN).fetchMap(SHEET_SIGN.THING_CODE,
                row -> new Sign(row.getSign(), row.getPlace() != null));
    }

    /** By thing and day, how many were given to people counted together. */
    static Map<String, SortedMap<LocalDate, Integer>> given(ReadTx tx, LocalDate from) {
        Map<String, SortedMap<LocalDate, Integer>> given = new HashMap<>();
        Field<BigDecimal> sum = DSL.sum(BATCH_THING.GIVEN);
        tx.sql().select(BATCH_THING.THING_CODE, BATCH.DAY, sum).from(BATCH)
                .join(BATCH_THING).on(BATCH_THING.BATCH_ID.eq(BATCH.ID)).where(BATCH.DAY.ge(from))
                .groupBy(BATCH_THING.THING_CODE, BATCH.DAY)
                .forEach(row -> given.computeIfAbsent(row.value1(), code -> new TreeMap<>())
                        .put(row.value2(), row.value3().intValueExact()));
        return given;
    }

    static Optional<LocalDate> firstDay(ReadTx tx) {
        return tx.sql().select(BATCH.DAY).from(BATCH).orderBy(BATCH.DAY).limit(1).fetchOptional(BATCH.DAY);
    }

    /** The day the same rows were taken in last; empty if they never were. */
    static Optional<LocalDate> takenIn(ReadTx tx, byte[] hash) {
        return tx.sql().select(BATCH_IMPORT.DAY).from(BATCH_IMPORT).where(BATCH_IMPORT.HASH.eq(hash))
                .orderBy(BATCH_IMPORT.DAY.desc()).limit(1).fetchOptional(BATCH_IMPORT.DAY);
    }

    /** Newest first. */
    static List<StoredBatch> newest(ReadTx tx, int most) {
        return fetch(tx, BATCH.ID.in(tx.sql().select(BATCH.ID).from(BATCH)
                .orderBy(BATCH.DAY.desc(), BATCH.RECORDED_AT.desc(), BATCH.ID).limit(most).fetch(BATCH.ID)));
    }

    static Optional<StoredBatch> batch(ReadTx tx, UUID id) {
        return fetch(tx, BATCH.ID.eq(id)).stream().findFirst();
    }

    private static List<StoredBatch> fetch(ReadTx tx, Condition which) {
        var ids = DSL.select(BATCH.ID).from(BATCH).where(which);
        Map<UUID, Map<Integer, Map<String, Integer>>> things = new HashMap<>();
        tx.sql().selectFrom(BATCH_THING).where(BATCH_THING.BATCH_ID.in(ids))
                .forEach(row -> things.computeIfAbsent(row.getBatchId(), id -> new HashMap<>())
                        .computeIfAbsent(row.getLine(), line -> new TreeMap<>())
                        .put(row.getThingCode(), row.getGiven()));
        Map<UUID, List<BatchLine>> lines = new HashMap<>();
        tx.sql().selectFrom(BATCH_LINE).where(BATCH_LINE.BATCH_ID.in(ids)).orderBy(BATCH_LINE.LINE)
                .forEach(row -> lines.computeIfAbsent(row.getBatchId(), id -> new ArrayList<>())
                        .add(line(row, things.getOrDefault(row.getBatchId(), Map.of())
                                .getOrDefault(row.getLine(), Map.of()))));
        return tx.sql().selectFrom(BATCH).where(which)
                .orderBy(BATCH.DAY.desc(), BATCH.RECORDED_AT.desc(), BATCH.ID)
                .fetch(row -> batch(row, lines.getOrDefault(row.getId(), List.of())));
    }

    private static BatchLine line(BatchLineRecord row, Map<String, Integer> things) {
        @Nullable
        String gender = row.getGender();
        @Nullable
        String age = row.getAge();
        return new BatchLine(row.getPeople(), gender == null ? null : SaidGender.valueOf(gender),
                age == null ? null : AgeBand.valueOf(age), things);
    }

    private static StoredBatch batch(BatchRecord row, List<BatchLine> lines) {
        @Nullable
        String reason = row.getReason();
        return new StoredBatch(row.getId(), row.getRowVersion(),
                new BatchDraft(row.getDay(), Kind.valueOf(row.getKind()), Place.valueOf(row.getPlace()), lines),
                row.getWorkerId(), reason == null ? null : Reason.valueOf(reason), row.getRecordedAt());
    }
}
