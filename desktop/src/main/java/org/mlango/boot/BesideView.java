package org.mlango.boot;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.erasure.Erasure;
import org.mlango.erasure.SecondFormView;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.SecondPersonView;
import org.mlango.together.TogetherRoom;
import org.mlango.together.Yes;

/** A second person's yes to an erasing. What is written of it leads back to nobody once their id is gone. */
final class BesideView implements SecondFormView {
    private final SecondPersonView form;
    private final ReadOnlyObjectWrapper<Erasure.@Nullable Second> second = new ReadOnlyObjectWrapper<>();

    BesideView(TogetherRoom together, SecondPerson rule, PersonId person) {
        UUID matter = UUID.nameUUIDFromBytes(("erase " + person.value()).getBytes(StandardCharsets.US_ASCII));
        form = together.form(Matter.ERASE, () -> matter);
        form.yes().subscribe(yes -> second.set(second(rule, matter, yes)));
    }

    private static Erasure.@Nullable Second second(SecondPerson rule, UUID matter, @Nullable Yes yes) {
        return yes == null ? null : tx -> rule.take(tx, Matter.ERASE, matter, yes);
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public ReadOnlyObjectProperty<Erasure.@Nullable Second> yes() {
        return second.getReadOnlyProperty();
    }
}
