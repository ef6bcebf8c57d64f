package org.mlango.building.wrong.practice;

import org.mlango.building.wrong.boot.Building;

final class AsksBoot {
    final Building plan = new Building();
}
