package org.mlango.incidents;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.mlango.incidents.HelpViewModel.State;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** One kind of help: given, not done yet, or not asked for. */
final class HelpView extends VBox {
    private static final Texts TEXTS = Texts.of(HelpView.class);

    HelpView(HelpViewModel model) {
        super(8);
        String id = "incident-help-" + Choice.kebab(model.help);
        Choice<State> state = new Choice<>(id, List.of(State.values()), one -> TEXTS.text("state." + one));
        state.valueProperty().bindBidirectional(model.state);
        FlowPane when = when(model, id);
        Shown.when(when, model.state.isEqualTo(State.GIVEN));
        getChildren().addAll(new Field(TEXTS.text("help." + model.help), state), when);
        if (model.help == Help.POLICE) {
            VBox first = new VBox(Prose.of(TEXTS.text("police.words"), "field-why"));
            Shown.when(first, model.state.isNotNull());
            getChildren().addAll(first);
        }
    }

    /** The day and the time it was given; and, for the police, that they wrote it down. */
    static FlowPane when(HelpViewModel model, String id) {
        DayEntry day = new DayEntry(id + "-day");
        day.valueProperty().bindBidirectional(model.day);
        TextEntry time = new TextEntry(id + "-time", 5);
        time.setPrefColumnCount(5);
        time.textProperty().bindBidirectional(model.time);
        FlowPane when = new FlowPane(16, 8, new Field(TEXTS.text("help.day"), day),
                new Field(TEXTS.text("help.time"), time));
        if (model.help == Help.POLICE) {
            CheckBox wrote = tick(id + "-wrote", TEXTS.text("police.wrote"));
            wrote.selectedProperty().bindBidirectional(model.wrote);
            when.getChildren().add(wrote);
        }
        return when;
    }

    static CheckBox tick(String id, ObservableValue<String> words) {
        CheckBox tick = new CheckBox();
        tick.setId(id);
        tick.getStyleClass().add("choice-tick");
        tick.setMnemonicParsing(false);
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.textProperty().bind(words);
        return tick;
    }
}
