package org.mlango.library;

import static org.mlango.schema.Tables.LIBRARY_NOTE;
import static org.mlango.schema.Tables.LIBRARY_PARTNER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mlango.library.pack.Fingerprint;
import org.mlango.schema.tables.records.LibraryNoteRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.SealedColumn;

final class LibraryQueries {
    static final SealedColumn<NoteContent> CONTENT = SealedColumn.of(KeyName.DK, LIBRARY_NOTE.CONTENT,
            NoteContent.class);
    static final SealedColumn<PartnerLabel> LABEL = SealedColumn.of(KeyName.DK, LIBRARY_PARTNER.LABEL,
            PartnerLabel.class);

    private LibraryQueries() {}

    /** The inside of a partner's label. */
    record PartnerLabel(String name) {
        @Override
        public String toString() {
            return "PartnerLabel";
        }
    }

    /** All notes that were not taken away, oldest first. */
    static List<Note> notes(ReadTx tx) {
        Map<UUID, String> names = partners(tx).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return tx.sql().selectFrom(LIBRARY_NOTE).where(LIBRARY_NOTE.RETIRED_DAY.isNull())
                .orderBy(LIBRARY_NOTE.WRITTEN_DAY, LIBRARY_NOTE.ID).fetch(row -> note(tx, row, names));
    }

    static List<Partner> partners(ReadTx tx) {
        return tx.sql().selectFrom(LIBRARY_PARTNER).fetch(row -> new Partner(row.getId(),
                LABEL.open(tx.keys(), row.getId(), row.getRowVersion(), row.getLabel()).name(),
                new Fingerprint(row.getSigningKey()), row.getSinceDay()));
    }

    /** The row's version; empty if there is no such note, or it was taken away. */
    static Optional<Long> version(ReadTx tx, UUID note) {
        return tx.sql().select(LIBRARY_NOTE.ROW_VERSION).from(LIBRARY_NOTE)
                .where(LIBRARY_NOTE.ID.eq(note).and(LIBRARY_NOTE.RETIRED_DAY.isNull()))
                .fetchOptional(LIBRARY_NOTE.ROW_VERSION);
    }

    /** True for a note that is here, or was here and was taken away. */
    static boolean known(ReadTx tx, UUID note) {
        return tx.sql().fetchExists(LIBRARY_NOTE, LIBRARY_NOTE.ID.eq(note));
    }

    static Set<UUID> takenAway(ReadTx tx) {
        return tx.sql().select(LIBRARY_NOTE.ID).from(LIBRARY_NOTE).where(LIBRARY_NOTE.RETIRED_DAY.isNotNull())
                .fetchSet(LIBRARY_NOTE.ID);
    }

    private static Note note(ReadTx tx, LibraryNoteRecord row, Map<UUID, String> names) {
        UUID partner = row.getPartnerId();
        return new Note(row.getId(), NoteKind.valueOf(row.getKind()), row.getTopic(), row.getAbout(),
                Role.valueOf(row.getRole()), row.getWrittenDay(),
                CONTENT.open(tx.keys(), row.getId(), row.getRowVersion(), row.getContent()),
                partner == null ? "" : names.getOrDefault(partner, ""));
    }
}
