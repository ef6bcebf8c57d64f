package org.mlango.visits;

import static org.jooq.impl.DSL.count;
import static org.mlango.schema.Tables.SERVICE;
import static org.mlango.schema.Tables.THING;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_SERVICE;
import static org.mlango.schema.Tables.VISIT_THING;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class CatalogueQueries {
    static final SealedColumn<ItemLabel> SERVICE_LABEL = SealedColumn.of(KeyName.DK, SERVICE.LABEL, ItemLabel.class);
    static final SealedColumn<ItemLabel> THING_LABEL = SealedColumn.of(KeyName.DK, THING.LABEL, ItemLabel.class);
    private static final int WEEKS = 8;
    private static final int ENOUGH = 2_000;

    private CatalogueQueries() {}

    /** The centre's own words for something it added. */
    record ItemLabel(String words) {}

    static List<ServiceItem> services(ReadTx tx) {
        return tx.sql().selectFrom(SERVICE).where(SERVICE.RETIRED_AT.isNull())
                .orderBy(SERVICE.POSITION, SERVICE.CODE)
                .fetch(row -> new ServiceItem(row.getCode(), row.getSensitive(), row.getPosition(),
                        words(tx, SERVICE_LABEL, row.getId(), row.getRowVersion(), row.getLabel())));
    }

    static List<ThingItem> things(ReadTx tx) {
        return tx.sql().selectFrom(THING).where(THING.RETIRED_AT.isNull()).orderBy(THING.POSITION, THING.CODE)
                .fetch(row -> new ThingItem(row.getCode(), row.getUnit(), row.getPosition(),
                        words(tx, THING_LABEL, row.getId(), row.getRowVersion(), row.getLabel())));
    }

    /** Of these services, those that exist, each with whether it is sensitive. Retired ones too: old visits may be corrected. */
    static Map<String, Boolean> sensitive(ReadTx tx, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : tx.sql().select(SERVICE.CODE, SERVICE.SENSITIVE).from(SERVICE).where(SERVICE.CODE.in(codes))
                        .fetchMap(SERVICE.CODE, SERVICE.SENSITIVE);
    }

    /** By code, the words of all services and things the centre added itself, retired ones too. */
    static Map<String, String> ownWords(ReadTx tx) {
        Map<String, String> words = new HashMap<>();
        tx.sql().selectFrom(SERVICE).where(SERVICE.LABEL.isNotNull())
                .forEach(row -> words.put(row.getCode(), SERVICE_LABEL
                        .open(tx.keys(), row.getId(), row.getRowVersion(), row.getLabel()).words()));
        tx.sql().selectFrom(THING).where(THING.LABEL.isNotNull())
                .forEach(row -> words.put(row.getCode(), THING_LABEL
                        .open(tx.keys(), row.getId(), row.getRowVersion(), row.getLabel()).words()));
        return words;
    }

    /** By code, how often something was used of late. As many visits as fill two months of a busy centre say it as well as all of them. */
    static Map<String, Integer> uses(ReadTx tx) {
        var visits = DSL.select(VISIT.ID).from(VISIT).where(VISIT.DAY.ge(tx.today().minusWeeks(WEEKS)))
                .orderBy(VISIT.DAY.desc(), VISIT.MINUTE.desc()).limit(ENOUGH);
        Map<String, Integer> uses = tx.sql().select(VISIT_THING.THING_CODE, count()).from(VISIT_THING)
                .where(VISIT_THING.VISIT_ID.in(visits)).groupBy(VISIT_THING.THING_CODE)
                .fetchMap(VISIT_THING.THING_CODE, count());
        uses.putAll(tx.sql().select(VISIT_SERVICE.SERVICE_CODE, count()).from(VISIT_SERVICE)
                .where(VISIT_SERVICE.VISIT_ID.in(visits)).groupBy(VISIT_SERVICE.SERVICE_CODE)
                .fetchMap(VISIT_SERVICE.SERVICE_CODE, count()));
        return uses;
    }

    private static @Nullable String words(ReadTx tx, SealedColumn<ItemLabel> column, UUID id, long version,
            byte @Nullable [] sealed) {
        return sealed == null ? null : column.open(tx.keys(), id, version, sealed).words();
    }
}
