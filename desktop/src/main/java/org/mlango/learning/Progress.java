package org.mlango.learning;

import java.util.Set;

/** Cards a worker has been through, by code: theirs alone to see. */
record Progress(Set<String> cards) {
    static final Progress NONE = new Progress(Set.of());

    Progress {
        cards = cards == null ? Set.of() : Set.copyOf(cards);
    }

    @Override
    public String toString() {
        return "Progress";
    }
}
