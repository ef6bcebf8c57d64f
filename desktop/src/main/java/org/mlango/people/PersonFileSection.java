package org.mlango.people;

import java.util.Set;
import javafx.scene.Node;

import org.mlango.consent.PersonId;
import org.mlango.store.Role;

/** A part of the person's file that a room brings. Its node carries its own heading. */
public interface PersonFileSection {
    /** Order from top to bottom, lowest first. */
    int position();

    /** Who sees it; empty means everybody. */
    default Set<Role> roles() {
        return Set.of();
    }

    Node node();

    /** Reads and shows what this room keeps about the person; again when something changed. */
    void show(PersonId person);

    /**
     * Handed over once by the file.
     *
     * @param showAnew lets every part read again; for a part that changes what others show
     */
    default void onChange(Runnable showAnew) {}

    /** Lets go of what is shown. */
    void hidden();
}
