package org.mlango.places;

import static org.mlango.schema.Tables.PLACE;
import static org.mlango.schema.Tables.PLACE_BOX;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.kit.text.Folding;
import org.mlango.schema.tables.records.PlaceRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class PlaceQueries {
    static final SealedColumn<PlaceContent> CONTENT = SealedColumn.of(KeyName.DK, PLACE.CONTENT, PlaceContent.class);
    static final SealedColumn<Box> BOX = SealedColumn.of(KeyName.CK, PLACE_BOX.ANSWERS, Box.class);

    private PlaceQueries() {}

    /** Those that are offered, by name. */
    static List<Place> offered(ReadTx tx) {
        return tx.sql().selectFrom(PLACE).where(PLACE.RETIRED_DAY.isNull()).fetch(row -> place(tx, row)).stream()
                .sorted(Comparator.comparing(place -> Folding.plain(place.name()))).toList();
    }

    /** Also one that was taken out. */
    static Optional<Place> place(ReadTx tx, UUID id) {
        return tx.sql().selectFrom(PLACE).where(PLACE.ID.eq(id)).fetchOptional(row -> place(tx, row));
    }

    static Optional<StoredBox> box(WriteTx tx, UUID place) {
        return tx.sql().selectFrom(PLACE_BOX).where(PLACE_BOX.ID.eq(place)).fetchOptional(row -> new StoredBox(
                BOX.open(tx.keys(), row.getId(), row.getRowVersion(), row.getAnswers()), row.getRowVersion()));
    }

    /** As it stands in its row. */
    record StoredBox(Box box, long version) {}

    private static Place place(ReadTx tx, PlaceRecord row) {
        return new Place(row.getId(), row.getRowVersion(),
                CONTENT.open(tx.keys(), row.getId(), row.getRowVersion(), row.getContent()), row.getConfirmedDay(),
                row.getRetiredDay());
    }
}
