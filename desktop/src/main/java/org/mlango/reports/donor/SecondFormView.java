package org.mlango.reports.donor;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.lines.AskForLines;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.SecondPersonView;
import org.mlango.together.Yes;

/** The form in which a second person agrees that lines of people may leave. */
public record SecondFormView(Node node, ObservableValue<AskForLines.@Nullable Second> yes) {
    /** @param form about this request alone */
    public static SecondFormView of(SecondPersonView form, SecondPerson rule) {
        ReadOnlyObjectWrapper<AskForLines.@Nullable Second> second = new ReadOnlyObjectWrapper<>();
        form.yes().subscribe(yes -> second.set(taking(rule, yes)));
        return new SecondFormView(form, second.getReadOnlyProperty());
    }

    private static AskForLines.@Nullable Second taking(SecondPerson rule, @Nullable Yes yes) {
        return yes == null ? null : (tx, request) -> rule.take(tx, Matter.EXTRACT, request, yes);
    }
}
