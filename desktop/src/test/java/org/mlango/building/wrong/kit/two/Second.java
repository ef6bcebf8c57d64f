package org.mlango.building.wrong.kit.two;

import org.mlango.building.wrong.kit.one.First;

public final class Second {
    final Class<?> other = First.class;
}
