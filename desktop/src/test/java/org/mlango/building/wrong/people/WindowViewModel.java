package org.mlango.building.wrong.people;

import javafx.scene.paint.Color;

final class WindowViewModel {
    final Color colour = Color.BLACK;
}
