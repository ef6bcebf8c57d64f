package org.mlango.visits;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Quantity;
import org.mlango.kit.text.Texts;

/** One thing on the visit: asked for, given, brought back, and why it was less. */
final class ThingLineView extends VBox {
    private static final Texts TEXTS = Texts.of(ThingLineView.class);

    private final ThingLineViewModel line;
    private final ObservableValue<String> words;

    ThingLineView(ThingLineViewModel line, Catalogue catalogue, ObservableValue<String> refusal, Runnable remove) {
        this.line = line;
        this.words = Bindings.createStringBinding(() -> catalogue.words(line.code), Texts.language());
        getStyleClass().add("thing-line");
        Label name = new Label();
        name.getStyleClass().add("field-label");
        name.textProperty().bind(words);
        Label unit = new Label();
        unit.getStyleClass().add("field-why");
        unit.textProperty().bind(Bindings.createStringBinding(() -> catalogue.unit(line.code), Texts.language()));
        VBox head = new VBox(name, unit);
        head.getStyleClass().add("thing-name");
        FlowPane row = new FlowPane(head);
        row.getStyleClass().add("thing-row");
        if (!line.code.equals(StartCatalogue.RETURNED)) {
            row.getChildren().addAll(quantity("asked", line.asked), quantity("given", line.given));
        }
        row.getChildren().addAll(quantity("returned", line.returned), Buttons.icon(id("remove"),
                words.map(name1 -> TEXTS.get("thing.remove", name1)), Feather.TRASH_2, remove));
        getChildren().addAll(row, said(refusal), shortfall());
    }

    private Field quantity(String what, IntegerProperty value) {
        Quantity quantity = new Quantity(id(what), TEXTS.text("thing." + what), VisitRules.MOST);
        quantity.valueProperty().bindBidirectional(value);
        return new Field(TEXTS.text("thing." + what), quantity);
    }

    private Field shortfall() {
        Choice<Shortfall> why = new Choice<>(id("shortfall"), List.of(Shortfall.values()),
                reason -> TEXTS.text("shortfall." + reason));
        why.valueProperty().bindBidirectional(line.shortfall);
        Field field = new Field(TEXTS.text("thing.shortfall"), why);
        field.visibleProperty().bind(Bindings.createBooleanBinding(line::isShort, line.asked, line.given));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private static Label said(ObservableValue<String> refusal) {
        Label label = new Label();
        label.getStyleClass().add("field-refusal");
        label.setWrapText(true);
        label.textProperty().bind(refusal);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private String id(String what) {
        return "record-visit-" + what + "-" + line.code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
