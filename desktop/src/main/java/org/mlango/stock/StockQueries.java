package org.mlango.stock;

import static org.mlango.schema.Tables.STOCK_LINE;
import static org.mlango.schema.Tables.STOCK_LOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.StockLineRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class StockQueries {
    static final SealedColumn<LineWords> CONTENT = SealedColumn.of(KeyName.DK, STOCK_LINE.CONTENT, LineWords.class);

    private StockQueries() {}

    /** By thing, without what was typed: enough to reckon with. */
    static Map<String, List<StockLine>> all(ReadTx tx) {
        return tx.sql().selectFrom(STOCK_LINE).fetchGroups(STOCK_LINE.THING_CODE,
                row -> line(row.into(STOCK_LINE), LineWords.NONE));
    }

    static List<StockLine> of(ReadTx tx, String thing) {
        return fetch(tx, STOCK_LINE.THING_CODE.eq(thing));
    }

    static Optional<StockLine> line(ReadTx tx, UUID id) {
        return fetch(tx, STOCK_LINE.ID.eq(id)).stream().findFirst();
    }

    static boolean isTakenBack(ReadTx tx, UUID id) {
        return tx.sql().fetchExists(STOCK_LINE, STOCK_LINE.OF_ID.eq(id));
    }

    static long lastSeq(ReadTx tx) {
        return tx.sql().select(DSL.coalesce(DSL.max(STOCK_LINE.SEQ), 0L)).from(STOCK_LINE).fetchSingle().value1();
    }

    static Map<String, Integer> low(ReadTx tx) {
        return tx.sql().selectFrom(STOCK_LOW).fetchMap(STOCK_LOW.THING_CODE, STOCK_LOW.LINE);
    }

    private static List<StockLine> fetch(ReadTx tx, Condition which) {
        return tx.sql().selectFrom(STOCK_LINE).where(which).fetch(row -> {
            byte @Nullable [] content = row.getContent();
            return line(row, content == null
                    ? LineWords.NONE
                    : CONTENT.open(tx.keys(), row.getId(), row.getRowVersion(), content));
        });
    }

    private static StockLine line(StockLineRecord row, LineWords words) {
        @Nullable
        String part = row.getPart();
        @Nullable
        Integer givenBefore = row.getGivenBefore();
        return new StockLine(row.getId(), row.getSeq(), row.getThingCode(), Kind.valueOf(row.getKind()), row.getDay(),
                row.getQuantity(), part == null ? null : Part.valueOf(part), givenBefore == null ? 0 : givenBefore,
                row.getExpiresDay(), words, row.getOfId());
    }
}
