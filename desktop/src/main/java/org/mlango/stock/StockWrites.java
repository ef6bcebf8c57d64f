package org.mlango.stock;

import static org.mlango.schema.Tables.STOCK_LOW;

import java.time.LocalDate;
import java.util.UUID;

import org.mlango.schema.tables.records.StockLineRecord;
import org.mlango.store.WriteTx;

/** Lines are only added. */
final class StockWrites {
    private StockWrites() {}

    static UUID add(WriteTx tx, LineDraft draft) {
        StockLineRecord row = row(tx, draft.thing(), draft.kind(), draft.day(), draft.quantity());
        row.setExpiresDay(draft.expires());
        if (!draft.words().isNothing()) {
            row.setContent(StockQueries.CONTENT.seal(tx.keys(), row.getId(), 1, draft.words()));
        }
        tx.sql().executeInsert(row);
        return row.getId();
    }

    static void count(WriteTx tx, String thing, LocalDate day, Part part, int givenBefore, int counted) {
        StockLineRecord row = row(tx, thing, Kind.COUNT, day, counted);
        row.setPart(part.name());
        if (part == Part.SO_FAR) {
            row.setGivenBefore(givenBefore);
        }
        tx.sql().executeInsert(row);
    }

    static void takeBack(WriteTx tx, StockLine line) {
        StockLineRecord row = row(tx, line.thing(), Kind.TAKEN_BACK, tx.today(), 0);
        row.setOfId(line.id());
        tx.sql().executeInsert(row);
    }

    /** @param line 0 for none */
    static void low(WriteTx tx, String thing, int line) {
        tx.sql().deleteFrom(STOCK_LOW).where(STOCK_LOW.THING_CODE.eq(thing)).execute();
        if (line > 0) {
            tx.sql().insertInto(STOCK_LOW).set(STOCK_LOW.THING_CODE, thing).set(STOCK_LOW.LINE, line).execute();
        }
    }

    private static StockLineRecord row(WriteTx tx, String thing, Kind kind, LocalDate day, int quantity) {
        StockLineRecord row = new StockLineRecord();
        row.setId(UUID.randomUUID());
        row.setSeq(StockQueries.lastSeq(tx) + 1);
        row.setThingCode(thing);
        row.setKind(kind.name());
        row.setDay(day);
        row.setQuantity(quantity);
        row.setRowVersion(1L);
        return row;
    }
}
