package org.mlango.sheets;

import static org.mlango.schema.Tables.BATCH;
import static org.mlango.schema.Tables.BATCH_IMPORT;
import static org.mlango.schema.Tables.BATCH_LINE;
import static org.mlango.schema.Tables.BATCH_THING;
import static org.mlango.schema.Tables.SHEET_SIGN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.BatchLineRecord;
import org.mlango.schema.tables.records.BatchRecord;
import org.mlango.schema.tables.records.BatchThingRecord;
import org.mlango.store.WriteTx;

final class SheetWrites {
    private SheetWrites() {}

    static void sign(WriteTx tx, String thing, String sign) {
        tx.sql().insertInto(SHEET_SIGN).set(SHEET_SIGN.THING_CODE, thing).set(SHEET_SIGN.SIGN, sign).execute();
    }

    /** @param things the columns of the sheet, from the left */
    static void columns(WriteTx tx, List<String> things) {
        tx.sql().update(SHEET_SIGN).setNull(SHEET_SIGN.PLACE).where(SHEET_SIGN.PLACE.isNotNull()).execute();
        for (int i = 0; i < things.size(); i++) {
            tx.sql().update(SHEET_SIGN).set(SHEET_SIGN.PLACE, i + 1).where(SHEET_SIGN.THING_CODE.eq(things.get(i)))
                    .execute();
        }
    }

    static void takenIn(WriteTx tx, int rows, byte[] hash) {
        tx.sql().insertInto(BATCH_IMPORT).set(BATCH_IMPORT.ID, UUID.randomUUID()).set(BATCH_IMPORT.DAY, tx.today())
                .set(BATCH_IMPORT.ROWS, rows).set(BATCH_IMPORT.HASH, hash).execute();
    }

    /** The last time these rows were taken in is forgotten, as they were taken back. */
    static void notTakenIn(WriteTx tx, byte[] hash) {
        tx.sql().deleteFrom(BATCH_IMPORT).where(BATCH_IMPORT.HASH.eq(hash)).execute();
    }

    /** In the order of their ids: many at once then touch each page of the tables only once. */
    static void insert(WriteTx tx, List<StoredBatch> batches) {
        List<StoredBatch> sorted = batches.stream().sorted(Comparator.comparing(StoredBatch::id)).toList();
        List<BatchLineRecord> lines = new ArrayList<>();
        List<BatchThingRecord> things = new ArrayList<>();
        for (StoredBatch batch : sorted) {
            int number = 1;
            for (BatchLine line : batch.draft().lines()) {
                lines.add(line(batch.id(), number, line));
                for (Map.Entry<String, Integer> given : line.things().entrySet()) {
                    things.add(new BatchThingRecord(batch.id(), number, given.getKey(), given.getValue()));
                }
                number++;
            }
        }
        batch(tx, sorted.stream().map(SheetWrites::row).toList());
        batch(tx, lines);
        batch(tx, things);
    }

    static void replace(WriteTx tx, StoredBatch batch) {
        delete(tx, batch.id());
        insert(tx, List.of(batch));
    }

    static boolean delete(WriteTx tx, UUID id) {
        tx.sql().deleteFrom(BATCH_THING).where(BATCH_THING.BATCH_ID.eq(id)).execute();
        tx.sql().deleteFrom(BATCH_LINE).where(BATCH_LINE.BATCH_ID.eq(id)).execute();
        return tx.sql().deleteFrom(BATCH).where(BATCH.ID.eq(id)).execute() == 1;
    }

    private static void batch(WriteTx tx, List<? extends TableRecord<?>> rows) {
        if (!rows.isEmpty()) {
            tx.sql().batchInsert(rows).execute();
        }
    }

    private static BatchRecord row(StoredBatch batch) {
        @Nullable
        Reason reason = batch.reason();
        return new BatchRecord(batch.id(), batch.draft().day(), batch.draft().kind().name(),
                batch.draft().place().name(), batch.worker(), reason == null ? null : reason.name(),
                batch.recordedAt(), batch.version());
    }

    private static BatchLineRecord line(UUID batch, int number, BatchLine line) {
        @Nullable
        SaidGender gender = line.gender();
        @Nullable
        AgeBand age = line.age();
        return new BatchLineRecord(batch, number, line.people(), gender == null ? null : gender.name(),
                age == null ? null : age.name());
    }
}
