package org.mlango.library;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Role;

/**
 * Something the centre wrote beside the texts that ship.
 *
 * @param topic code of the topic it belongs to; for a {@link NoteKind#TOPIC}, its own
 * @param about the statement a correction is about, else null
 * @param role of whoever wrote it, and the day; never who
 * @param partner what the centre calls those it came from; empty if it was written here
 */
record Note(UUID id, NoteKind kind, String topic, @Nullable String about, Role role, LocalDate written,
        NoteContent content, String partner) {
    Said words() {
        return Said.own(content.english(), content.swahili());
    }

    @Override
    public String toString() {
        return "Note[" + kind + "]";
    }
}
