package org.mlango.registers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.text.Texts;

/** What is told of a breach: the same fields when it is written down first and when somebody goes on with it. */
final class BreachFieldsView extends VBox {
    private static final Texts TEXTS = Texts.of(BreachFieldsView.class);

    private final BreachFormViewModel model;
    private final String id;

    BreachFieldsView(String id, BreachFormViewModel model) {
        super(16);
        this.id = id;
        this.model = model;
        Choices<DataKind> data = new Choices<>(id + "-data", List.of(DataKind.values()),
                one -> TEXTS.text("data." + one));
        Bindings.bindContentBidirectional(data.chosen(), model.data);
        Choice<HowMany> people = new Choice<>(id + "-people", List.of(HowMany.values()),
                one -> TEXTS.text("many." + one));
        people.valueProperty().bindBidirectional(model.people);
        getChildren().addAll(words("what", model.what, 3).why(TEXTS.text("breach.what.why")),
                new Field(TEXTS.text("breach.data"), data), new Field(TEXTS.text("breach.people"), people),
                words("done", model.done, 3).why(TEXTS.text("breach.done.why")));
    }

    /** Asked only of those who go on with it. */
    BreachFieldsView withReasonForDelay() {
        getChildren().add(words("late", model.late, 2).why(TEXTS.text("breach.late.why")));
        return this;
    }

    private Field words(String field, StringProperty value, int lines) {
        LongTextEntry words = new LongTextEntry(id + "-" + field, BreachTold.LONGEST, lines);
        words.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("breach." + field), words).refusal(Bindings.stringValueAt(model.refusals, field));
    }
}
