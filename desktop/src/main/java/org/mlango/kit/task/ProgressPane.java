package org.mlango.kit.task;

import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;

/** Long work: a sentence that says what is happening, a bar, and a button that stops it. */
public final class ProgressPane extends VBox {
    private static final Texts TEXTS = Texts.of(ProgressPane.class);

    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    public ProgressPane(String id, ObservableValue<String> words) {
        setId(id);
        getStyleClass().add("progress-pane");
        Label said = new Label();
        said.textProperty().bind(words);
        said.setWrapText(true);
        said.setLabelFor(bar);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(words);
        getChildren().addAll(said, bar);
    }

    /** 0 to 1, or less than 0 while nobody can tell. */
    public DoubleProperty progressProperty() {
        return bar.progressProperty();
    }

    public ProgressPane stoppable(Runnable stop) {
        getChildren().add(Buttons.secondary(getId() + "-stop", TEXTS.text("stop"), Feather.X, stop));
        return this;
    }
}
