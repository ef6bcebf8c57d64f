package org.mlango.boot;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.SecondForm;
import org.mlango.asking.SecondYes;
import org.mlango.consent.PersonId;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.SecondPersonView;
import org.mlango.together.TogetherRoom;

/** A second person's yes to keeping somebody under 18. What is written of it leads back to nobody once their id is gone. */
record BesideYoung(TogetherRoom together, SecondPerson rule) implements SecondForm {
    @Override
    public Node about(PersonId person, boolean atOnce, Consumer<@Nullable SecondYes> yes) {
        UUID matter = matter(person.value());
        SecondPersonView form = atOnce
                ? together.formAtOnce(Matter.UNDER_18, () -> matter)
                : together.form(Matter.UNDER_18, () -> matter);
        form.yes().subscribe(given -> yes.accept(given == null
                ? null
                : (tx, about) -> rule.take(tx, Matter.UNDER_18, matter(about), given)));
        return form;
    }

    private static UUID matter(UUID person) {
        return UUID.nameUUIDFromBytes(("under 18 " + person).getBytes(StandardCharsets.US_ASCII));
    }
}
