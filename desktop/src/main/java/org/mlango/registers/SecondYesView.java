package org.mlango.registers;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.SecondPersonView;
import org.mlango.together.Yes;

/** The form in which a second person says yes to what is given to an authority. */
record SecondYesView(Node node, ObservableValue<Officials.@Nullable Second> yes) {
    /** @param form about this request alone */
    static SecondYesView of(SecondPersonView form, SecondPerson rule, UUID official) {
        return new SecondYesView(form, form.yes().map(yes -> taking(rule, official, yes)));
    }

    private static Officials.Second taking(SecondPerson rule, UUID official, Yes yes) {
        Function<WriteTx, Outcome<Boolean>> take = tx -> rule.take(tx, Matter.OFFICIAL, official, yes);
        return take::apply;
    }
}
