package org.mlango.sheets;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Some of those who were there, counted.
 *
 * @param people 0 where nobody counted heads
 * @param gender null where nobody noted it
 * @param age null where nobody noted it
 * @param things by code, how many were given to all of them together
 */
record BatchLine(int people, @Nullable SaidGender gender, @Nullable AgeBand age, Map<String, Integer> things) {
    BatchLine {
        things = new TreeMap<>(things);
    }

    boolean isNothing() {
        return people == 0 && things.isEmpty();
    }
}
