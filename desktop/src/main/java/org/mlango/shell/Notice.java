package org.mlango.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Icons;
import org.mlango.kit.text.Texts;

/** One short message, perhaps with a way back. */
final class Notice extends HBox {
    private static final Texts TEXTS = Texts.of(Notice.class);

    private final Label said;
    private final Consumer<Notice> close;
    private @Nullable Runnable way;

    Notice(Ikon icon, String words, Consumer<Notice> close) {
        this.close = close;
        getStyleClass().add("notice");
        said = new Label(words);
        said.setWrapText(true);
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button shut = Buttons.icon("notice-close", TEXTS.text("notice.close"), Feather.X, () -> close.accept(this));
        getChildren().addAll(Icons.of(icon), said, shut);
    }

    Notice undo(ObservableValue<String> words, Runnable undo) {
        way = undo;
        getChildren().add(2, Buttons.secondary("notice-undo", words, Feather.ROTATE_CCW, this::undo));
        return this;
    }

    boolean canUndo() {
        return way != null;
    }

    /** Once only, however often it is pressed. */
    void undo() {
        Runnable back = way;
        way = null;
        close.accept(this);
        if (back != null) {
            back.run();
        }
    }

    void announce() {
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
