package org.mlango.schema.convert;

import java.time.Instant;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A moment, kept as UTC milliseconds since 1970. */
public final class InstantConverter extends AbstractConverter<Long, Instant> {
    public InstantConverter() {
        super(Long.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable Long kept) {
        return kept == null ? null : Instant.ofEpochMilli(kept);
    }

    @Override
    public @Nullable Long to(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
