package org.mlango.building.wrong.people;

import javafx.scene.layout.VBox;

final class DrawsAnyway {
    final Class<?> node = VBox.class;
}
