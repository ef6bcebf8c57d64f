package org.mlango.building.wrong.visits;

import org.mlango.building.wrong.library.Beside;

final class LooksBeside {
    final Beside sameFloor = new Beside();
}
