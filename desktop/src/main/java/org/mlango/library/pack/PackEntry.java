package org.mlango.library.pack;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One note as it travels: words and where they come from. Nothing in it says who wrote it, or about whom.
 *
 * @param id random; the same note keeps it in every pack
 * @param about the statement a correction is about, else null
 * @param written the day, {@code 2026-06-16}
 */
public record PackEntry(UUID id, String kind, String topic, @Nullable String about, String english, String swahili,
        String part, String shelf, String source, String year, String written) {
    @Override
    public String toString() {
        return "PackEntry[" + kind + "]";
    }
}
