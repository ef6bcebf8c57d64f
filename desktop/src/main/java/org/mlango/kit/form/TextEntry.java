package org.mlango.kit.form;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** One line of text, up to a limit. */
public final class TextEntry extends TextField implements Labelled {
    private final TypedText typed;

    public TextEntry(String id, int limit) {
        setId(id);
        typed = new TypedText(limit, false);
        setTextFormatter(new TextFormatter<>(typed));
        Typed.watch(this);
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
}
