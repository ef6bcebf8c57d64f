package org.mlango.consent;

import org.jspecify.annotations.Nullable;

/**
 * What a person asks us to leave be, or to use again.
 *
 * @param purpose which use; null for everything
 * @param words what was said; null for nothing
 */
record StopDraft(PersonId person, @Nullable Purpose purpose, Ground ground, @Nullable String words) {
    /** As it stands in the table. */
    String covers() {
        return purpose == null ? StopQueries.EVERYTHING : purpose.name();
    }

    StopDraft about(PersonId record) {
        return new StopDraft(record, purpose, ground, words);
    }

    @Override
    public String toString() {
        return "StopDraft[" + person.value() + ", " + covers() + "]";
    }
}
