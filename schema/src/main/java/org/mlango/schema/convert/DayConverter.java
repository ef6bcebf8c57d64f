package org.mlango.schema.convert;

import java.time.LocalDate;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** A day at the centre, kept as the number of days since 1970-01-01. */
public final class DayConverter extends AbstractConverter<Integer, LocalDate> {
    public DayConverter() {
        super(Integer.class, LocalDate.class);
    }

    @Override
    public @Nullable LocalDate from(@Nullable Integer kept) {
        return kept == null ? null : LocalDate.ofEpochDay(kept);
    }

    @Override
    public @Nullable Integer to(@Nullable LocalDate day) {
        return day == null ? null : Math.toIntExact(day.toEpochDay());
    }
}
