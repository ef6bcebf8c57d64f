package org.mlango.places;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place in the directory.
 *
 * @param confirmed the last day somebody here made sure of it; null for never
 * @param retired the day it was taken out; null while it is offered
 */
public record Place(UUID id, long version, PlaceContent content, @Nullable LocalDate confirmed,
        @Nullable LocalDate retired) {
    public String name() {
        return content.name();
    }

    public boolean offered() {
        return retired == null;
    }
}
