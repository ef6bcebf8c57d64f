package org.mlango.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mlango.kit.text.FoldedWord;

/**
 * How many fewer people there would be if those likely met twice were one each: more than a like name is wanted for it, since in a
 * large centre many bear the same.
 */
final class Twice {
    /** A phone or phrase more people than these share says nothing of any two of them. */
    private static final int MOST_SHARING = 20;

    private final Map<UUID, UUID> one = new HashMap<>();
    private int joined;

    private Twice() {}

    /** @param born the year, where they told it */
    record Known(UUID id, Told told, Map<UUID, Integer> born) {
        List<String> keys() {
            List<String> keys = new ArrayList<>();
            if (told.hasPhone()) {
                keys.add("+" + told.phone());
            }
            if (told.hasPhrase()) {
                keys.add("~" + told.phrase());
            }
            Integer year = born.get(id);
            if (year != null && told.name().size() > 1) {
                String name = told.name().stream().map(FoldedWord::sound).sorted().collect(Collectors.joining(" "));
                keys.add(name + " " + year);
                keys.add(name + " " + (year + 1));
            }
            return keys;
        }

        /** Where both told a name, it must be like the other's: a phone may be used by a whole house. */
        boolean mayBe(Known other) {
            return told.name().isEmpty() || other.told.name().isEmpty()
                    || Told.named(told).likeness(Told.named(other.told)) != Likeness.NONE;
        }
    }

    /** @param linked by each record that is linked, the group it is in */
    static int fewer(List<Known> all, Map<UUID, UUID> linked) {
        Twice twice = new Twice();
        linked.forEach(twice::join);
        twice.joined = 0;
        Map<String, List<Known>> sharing = new HashMap<>();
        all.forEach(known -> new HashSet<>(known.keys())
                .forEach(key -> sharing.computeIfAbsent(key, any -> new ArrayList<>(1)).add(known)));
        sharing.values().stream().filter(some -> some.size() > 1 && some.size() <= MOST_SHARING)
                .forEach(twice::compare);
        return twice.joined;
    }

    private void compare(List<Known> some) {
        for (int i = 0; i < some.size(); i++) {
            for (Known other : some.subList(i + 1, some.size())) {
                if (some.get(i).mayBe(other)) {
                    join(some.get(i).id(), other.id());
                }
            }
        }
    }

    private void join(UUID a, UUID b) {
        UUID first = root(a);
        UUID second = root(b);
        if (!first.equals(second)) {
            one.put(first, second);
            joined++;
        }
    }

    private UUID root(UUID id) {
        Set<UUID> way = new HashSet<>();
        UUID root = id;
        for (UUID next = one.get(root); next != null; next = one.get(root)) {
            way.add(root);
            root = next;
        }
        UUID found = root;
        way.forEach(step -> one.put(step, found));
        return root;
    }
}
