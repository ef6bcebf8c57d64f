package org.mlango.visits;

import java.util.List;

import org.mlango.store.Refusal;

/** What can be done when an agreement is missing. */
enum Offer {
    NONE,
    /** To keep a record: ask now, or stay anonymous. */
    RECORD,
    /** To keep health details: ask now, write "health service" only, or stay anonymous. */
    HEALTH;

    static Offer of(List<Refusal> why) {
        if (why.stream().anyMatch(one -> one.code().equals("person.not_open"))) {
            return RECORD;
        }
        return why.stream().anyMatch(one -> one.code().equals("services.not_open")) ? HEALTH : NONE;
    }
}
