package org.mlango.library;

import static org.mlango.schema.Tables.LIBRARY_NOTE;
import static org.mlango.schema.Tables.LIBRARY_PARTNER;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.library.pack.Fingerprint;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

final class LibraryWrites {
    private LibraryWrites() {}

    static void add(WriteTx tx, UUID id, NoteKind kind, String topic, @Nullable String about, Role role,
            NoteContent content, @Nullable UUID partner, LocalDate written) {
        tx.sql().insertInto(LIBRARY_NOTE)
                .set(LIBRARY_NOTE.ID, id)
                .set(LIBRARY_NOTE.KIND, kind.name())
                .set(LIBRARY_NOTE.TOPIC, topic)
                .set(LIBRARY_NOTE.ABOUT, about)
                .set(LIBRARY_NOTE.ROLE, role.name())
                .set(LIBRARY_NOTE.WRITTEN_DAY, written)
                .set(LIBRARY_NOTE.PARTNER_ID, partner)
                .set(LIBRARY_NOTE.CONTENT, LibraryQueries.CONTENT.seal(tx.keys(), id, 1, content))
                .set(LIBRARY_NOTE.ROW_VERSION, 1L)
                .execute();
    }

    /** The note says something else from today on, and is ours whoever wrote it first. */
    static void change(WriteTx tx, UUID id, long version, Role role, NoteContent content) {
        write(tx, id, version, role, content, tx.today(), null);
    }

    /** A partner's own note, as they have it now. */
    static void fromPartner(WriteTx tx, UUID id, long version, Role role, NoteContent content, LocalDate written,
            UUID partner) {
        write(tx, id, version, role, content, written, partner);
    }

    private static void write(WriteTx tx, UUID id, long version, Role role, NoteContent content, LocalDate written,
            @Nullable UUID partner) {
        tx.sql().update(LIBRARY_NOTE)
                .set(LIBRARY_NOTE.ROLE, role.name())
                .set(LIBRARY_NOTE.WRITTEN_DAY, written)
                .set(LIBRARY_NOTE.PARTNER_ID, partner)
                .set(LIBRARY_NOTE.CONTENT, LibraryQueries.CONTENT.seal(tx.keys(), id, version + 1, content))
                .set(LIBRARY_NOTE.ROW_VERSION, version + 1)
                .where(LIBRARY_NOTE.ID.eq(id)).execute();
    }

    static void retire(WriteTx tx, UUID id) {
        tx.sql().update(LIBRARY_NOTE).set(LIBRARY_NOTE.RETIRED_DAY, tx.today()).where(LIBRARY_NOTE.ID.eq(id))
                .execute();
    }

    static UUID trust(WriteTx tx, String name, Fingerprint fingerprint) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(LIBRARY_PARTNER)
                .set(LIBRARY_PARTNER.ID, id)
                .set(LIBRARY_PARTNER.SIGNING_KEY, fingerprint.key())
                .set(LIBRARY_PARTNER.LABEL,
                        LibraryQueries.LABEL.seal(tx.keys(), id, 1, new LibraryQueries.PartnerLabel(name)))
                .set(LIBRARY_PARTNER.SINCE_DAY, tx.today())
                .set(LIBRARY_PARTNER.ROW_VERSION, 1L)
                .execute();
        return id;
    }
}
