package org.mlango.registers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.text.Texts;

/** On what paper they ask, who came and what for: the same when it is written down first and later. */
final class OfficialFieldsView extends VBox {
    private static final Texts TEXTS = Texts.of(OfficialFieldsView.class);

    private final String id;
    private final OfficialsViewModel model;

    OfficialFieldsView(String id, OfficialsViewModel model) {
        super(16);
        this.id = id;
        this.model = model;
        Choice<Paper> paper = new Choice<>(id + "-paper", List.of(Paper.values()), one -> TEXTS.text("paper." + one));
        paper.valueProperty().bindBidirectional(model.paper);
        getChildren().addAll(new Field(TEXTS.text("official.paper"), paper).why(TEXTS.text("official.paper.why")),
                words("who", model.who, 2).why(TEXTS.text("official.who.why")),
                words("asked", model.asked, 3).why(TEXTS.text("official.asked.why")));
    }

    /** Asked only of those who answer. */
    OfficialFieldsView withAnswer() {
        getChildren().add(words("answered", model.answered, 3).why(TEXTS.text("official.answered.why")));
        return this;
    }

    private Field words(String field, StringProperty value, int lines) {
        LongTextEntry words = new LongTextEntry(id + "-" + field, OfficialTold.LONGEST, lines);
        words.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("official." + field), words)
                .refusal(Bindings.stringValueAt(model.refusals, field));
    }
}
