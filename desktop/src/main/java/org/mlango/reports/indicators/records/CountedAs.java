package org.mlango.reports.indicators.records;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.people.Population;
import org.mlango.reports.indicators.definition.Vocabulary;

/**
 * The one group somebody counts as, for donors that allow one only: the one they chose, or the only one they named. Nobody chooses
 * for them: whoever named several and chose none is in no group. Whoever injects also uses; that is one group.
 */
final class CountedAs {
    private CountedAs() {}

    static String type(Set<Population> named, @Nullable Population chosen) {
        if (chosen != null && named.contains(chosen)) {
            return mark(chosen);
        }
        Set<Population> left = EnumSet.noneOf(Population.class);
        left.addAll(named);
        if (left.contains(Population.INJECTS_DRUGS)) {
            left.remove(Population.USES_DRUGS);
        }
        return left.size() == 1 ? mark(left.iterator().next()) : Vocabulary.NO_TYPE;
    }

    private static String mark(Population population) {
        return "type:" + population;
    }
}
