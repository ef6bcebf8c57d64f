package org.mlango.kit.form;

import javafx.beans.binding.StringExpression;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Several lines of text, up to a limit. Tab goes on to the next field, as everywhere. */
public final class LongTextEntry extends TextArea implements Labelled {
    private final TypedText typed;

    public LongTextEntry(String id, int limit, int lines) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(lines);
        typed = new TypedText(limit, true);
        setTextFormatter(new TextFormatter<>(typed));
        Typed.watch(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tabLeaves);
    }

    @Override
    public void copy() {
        Copying.copy(getSelectedText(), super::copy);
    }

    @Override
    public void cut() {
        Copying.copy(getSelectedText(), super::cut);
    }

    @Override
    public Control labelled() {
        return this;
    }

    @Override
    public StringExpression remark() {
        return typed.remark();
    }

    private void tabLeaves(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            if (event.isShiftDown()) {
                requestFocusTraversal(TraversalDirection.PREVIOUS);
            } else {
                requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }
}
