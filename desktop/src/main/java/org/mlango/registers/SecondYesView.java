package org.mlango.registers;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.SecondPersonView;
import org.mlango.together.Yes;

/** The form in which a second person says yes to what is given to an authority. */
record SecondYesView(Node node, ObservableValue<Officials.@Nullable Second> yes) {
    /** @param form about this request alone */
    static SecondYesView of(SecondPersonView form, SecondPerson rule, UUID official) {
        ReadOnlyObjectWrapper<Officials.@Nullable Second> second = new ReadOnlyObjectWrapper<>();
        form.yes().subscribe(yes -> second.set(taking(rule, official, yes)));
        return new SecondYesView(form, second.getReadOnlyProperty());
    }

    private static Officials.@Nullable Second taking(SecondPerson rule, UUID official, @Nullable Yes yes) {
        return yes == null ? null : tx -> rule.take(tx, Matter.OFFICIAL, official, yes);
    }
}
