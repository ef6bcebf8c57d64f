package org.mlango.consent;

import java.util.UUID;

/** A person served, known by a random id alone. */
public record PersonId(UUID value) {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
