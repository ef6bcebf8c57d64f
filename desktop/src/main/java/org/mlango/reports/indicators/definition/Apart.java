package org.mlango.reports.indicators.definition;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.mlango.reports.indicators.definition.Condition.Aged;
import org.mlango.reports.indicators.definition.Condition.All;
import org.mlango.reports.indicators.definition.Condition.Is;

/** Whether nobody can be in both: a person has one type and one gender, and one age if any. */
final class Apart {
    private static final Set<String> ONE_EACH = Set.of("type:", "gender:");

    private Apart() {}

    static boolean are(Condition one, Condition other) {
        return parts(one).stream().anyMatch(mine -> parts(other).stream().anyMatch(theirs -> excludes(mine, theirs)));
    }

    private static List<Condition> parts(Condition of) {
        return of instanceof All(List<Condition> parts) ? parts : List.of(of);
    }

    private static boolean excludes(Condition mine, Condition theirs) {
        if (mine instanceof Aged(int from, int to) && theirs instanceof Aged(int low, int high)) {
            return to < low || high < from;
        }
        return mine instanceof Is(Set<String> some) && theirs instanceof Is(Set<String> others)
                && Collections.disjoint(some, others) && ONE_EACH.stream()
                        .anyMatch(kind -> some.stream().allMatch(mark -> mark.startsWith(kind))
                                && others.stream().allMatch(mark -> mark.startsWith(kind)));
    }
}
