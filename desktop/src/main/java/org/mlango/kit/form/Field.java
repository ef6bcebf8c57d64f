package org.mlango.kit.form;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/**
 * A label, its control, a line that says why we ask, and a line for what stands against it. The label and the lines are read
 * out with the control.
 */
public final class Field extends VBox {
    private static final PseudoClass OPEN_QUESTION = PseudoClass.getPseudoClass("open-question");

    private final Control control;
    private final Label label = new Label();
    private final Label why = new Label();
    private final Label line = new Label();
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringExpression remark;

    public Field(ObservableValue<String> words, Node input) {
        control = controlOf(input);
        remark = input instanceof Labelled known ? known.remark() : new ReadOnlyStringWrapper("");
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.textProperty().bind(words);
        label.setLabelFor(control);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("field-why");
        line.getStyleClass().add("field-refusal");
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.textProperty().bind(Bindings.when(refusal.isNotEmpty()).then(refusal).otherwise(remark));
        control.accessibleHelpProperty().bind(Bindings.concat(why.textProperty(), " ", line.textProperty()));
        line.textProperty().subscribe(said -> control.pseudoClassStateChanged(OPEN_QUESTION, !said.isEmpty()));
        shownOnlyWithWords(why);
        shownOnlyWithWords(line);
        getChildren().addAll(label, why, input, line);
    }

    /** Says why we ask, or what to write, under the label. */
    public Field why(ObservableValue<String> words) {
        why.textProperty().bind(words);
        return this;
    }

    /** What stands against what was entered, in words; empty when nothing does. */
    public StringProperty refusalProperty() {
        return refusal;
    }

    /** Follows a view-model's refusal of this field. */
    public Field refusal(ObservableValue<String> words) {
        refusal.bind(words);
        return this;
    }

    public Control control() {
        return control;
    }

    private static Control controlOf(Node input) {
        return switch (input) {
            case Labelled known -> known.labelled();
            case Control one -> one;
            default -> throw new IllegalArgumentException("nothing to label in " + input.getClass());
        };
    }

    private static void shownOnlyWithWords(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
