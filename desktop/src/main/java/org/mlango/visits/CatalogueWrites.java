package org.mlango.visits;

import static org.mlango.schema.Tables.SERVICE;
import static org.mlango.schema.Tables.THING;

import java.util.UUID;

import org.mlango.store.WriteTx;

final class CatalogueWrites {
    private CatalogueWrites() {}

    static void add(WriteTx tx, ServiceItem item) {
        UUID id = UUID.randomUUID();
        String label = item.label();
        tx.sql().insertInto(SERVICE)
                .set(SERVICE.CODE, item.code())
                .set(SERVICE.ID, id)
                .set(SERVICE.SENSITIVE, item.sensitive())
                .set(SERVICE.POSITION, item.position())
                .set(SERVICE.LABEL, label == null
                        ? null
                        : CatalogueQueries.SERVICE_LABEL.seal(tx.keys(), id, 1, new CatalogueQueries.ItemLabel(label)))
                .set(SERVICE.ROW_VERSION, 1L)
                .execute();
    }

    static void add(WriteTx tx, ThingItem item) {
        UUID id = UUID.randomUUID();
        String label = item.label();
        tx.sql().insertInto(THING)
                .set(THING.CODE, item.code())
                .set(THING.ID, id)
                .set(THING.UNIT, item.unit())
                .set(THING.POSITION, item.position())
                .set(THING.LABEL, label == null
                        ? null
                        : CatalogueQueries.THING_LABEL.seal(tx.keys(), id, 1, new CatalogueQueries.ItemLabel(label)))
                .set(THING.ROW_VERSION, 1L)
                .execute();
    }
}
