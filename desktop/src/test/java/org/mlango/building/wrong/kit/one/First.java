package org.mlango.building.wrong.kit.one;

import org.mlango.building.wrong.kit.two.Second;

public final class First {
    final Class<?> other = Second.class;
}
