package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Words that appear beside the pointer. */
final class Hints {
    private Hints() {}

    static void on(Control control, ObservableValue<String> words) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        control.setTooltip(tip);
    }
}
