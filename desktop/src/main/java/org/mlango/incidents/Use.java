package org.mlango.incidents;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Purpose;

/**
 * What is kept for one use, opened: for support and for legal help all they told, for counting the kinds, to tell others the words for them.
 */
record Use(UUID id, Purpose purpose, long version, @Nullable Codes codes, @Nullable Story story,
        @Nullable Counted counted, @Nullable Telling telling) {
    @Override
    public String toString() {
        return "Use[" + id + "]";
    }
}
