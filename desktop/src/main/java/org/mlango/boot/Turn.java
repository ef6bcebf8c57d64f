package org.mlango.boot;

import java.util.Set;
import java.util.UUID;

import org.mlango.store.Actor;
import org.mlango.store.KeyName;

/** One worker's turn at the window: the rooms made for them, and what their keys opened when they came. */
record Turn(UUID worker, Set<KeyName> held, Building building) {
    static Turn of(Actor actor, Building building) {
        return new Turn(actor.worker(), actor.keys().held(), building);
    }

    /** True if somebody coming back finds what they left: the same worker, with the same keys in hand. */
    boolean goesOn(Actor actor) {
        return worker.equals(actor.worker()) && held.equals(actor.keys().held());
    }
}
