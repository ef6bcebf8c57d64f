package org.mlango.registers;

import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;

import org.mlango.kit.form.Field;

/** Fields beside each other, their controls on one line. */
final class FieldsView extends FlowPane {
    FieldsView(Field... fields) {
        super(24, 16, fields);
        setRowValignment(VPos.BOTTOM);
    }
}
