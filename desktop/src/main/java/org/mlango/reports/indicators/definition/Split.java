package org.mlango.reports.indicators.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * By what rows are divided. Each person is in the first group that takes them in, so in one at most.
 *
 * @param everybody some group takes in whoever is left
 */
public record Split(String id, List<Group> groups, boolean everybody) {
    public Split {
        groups = List.copyOf(groups);
    }

    public record Group(String label, Condition who) {}

    /** Who is in a group: they fit it, and none before it where these do not exclude each other anyway. */
    public Condition in(Group group) {
        List<Condition> all = new ArrayList<>(List.of(group.who()));
        for (Group before : groups.subList(0, groups.indexOf(group))) {
            if (!Apart.are(before.who(), group.who())) {
                all.add(new Condition.Not(before.who()));
            }
        }
        return all.size() == 1 ? all.getFirst() : new Condition.All(all);
    }

    /** Who is in any. */
    public Condition inAny() {
        return everybody ? new Condition.All(List.of()) : new Condition.Any(groups.stream().map(Group::who).toList());
    }
}
