package org.mlango.reports.protect.extract;

import java.util.List;
import java.util.Map;

/**
 * The ways to make one column coarser, one rung after the other. The last rung is a star for everybody.
 *
 * @param rungs of each rung, what each value becomes; values that are not named stay
 */
public record Ladder(String column, List<Map<String, String>> rungs) {
    static final String ANY = "*";

    public Ladder {
        rungs = rungs.stream().map(Map::copyOf).toList();
    }

    /** How many rungs there are, the values as they are and the star included. */
    int height() {
        return rungs.size() + 2;
    }

    String at(int rung, String value) {
        if (rung > rungs.size()) {
            return ANY;
        }
        return rung == 0 ? value : rungs.get(rung - 1).getOrDefault(value, value);
    }
}
