package org.mlango.kit.form;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.Control;

/** A part of a form that knows which of its nodes a label belongs to, and what it has to say about what was typed. */
public interface Labelled {
    Control labelled();

    /** What happened to the typed text, empty if nothing: it was too long, it is not a day ... */
    StringExpression remark();
}
