package org.mlango.people;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.store.Role;

/**
 * A part of the person's file that is one card, and one piece of state that is told whom it is about.
 *
 * @param about told the person when the part is shown, and null when it lets go
 * @param changes given what lets the whole file read again
 */
public record SectionCardView(int position, Set<Role> roles, Node node, Consumer<@Nullable PersonId> about,
        Consumer<Runnable> changes) implements PersonFileSection {
    public SectionCardView(int position, Set<Role> roles, Node node, Consumer<@Nullable PersonId> about) {
        this(position, roles, node, about, showAnew -> {});
    }

    @Override
    public void onChange(Runnable showAnew) {
        changes.accept(showAnew);
    }

    @Override
    public void show(PersonId person) {
        about.accept(person);
    }

    @Override
    public void hidden() {
        about.accept(null);
    }
}
