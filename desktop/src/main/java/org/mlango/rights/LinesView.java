package org.mlango.rights;

import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.HeldFact;
import org.mlango.kit.form.Prose;

/** Lines to read, each as tall as its words; only those in sight are made. */
final class LinesView extends ListView<Line> {
    LinesView(String id, ObservableValue<String> name, ObservableList<Line> lines) {
        super(lines);
        setId(id);
        getStyleClass().add("reading-list");
        accessibleTextProperty().bind(name);
        setCellFactory(view -> new LineCell());
    }

    private static final class LineCell extends ListCell<Line> {
        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            VBox box = new VBox(2);
            add(box, line.title(), line.heading() ? "card-title" : "row-title");
            add(box, line.detail(), "row-detail");
            line.facts().forEach(fact -> add(box, told(fact), ""));
            setGraphic(box);
            setAccessibleText(line.title() + " " + line.detail() + " "
                    + line.facts().stream().map(LineCell::told).collect(Collectors.joining(", ")));
        }

        private static String told(HeldFact fact) {
            return fact.label() + ": " + fact.value();
        }

        private static void add(VBox box, String words, String style) {
            if (!words.isEmpty()) {
                box.getChildren().add(style.isEmpty() ? Prose.of(words) : Prose.of(words, style));
            }
        }
    }
}
