package org.mlango.vault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import org.mlango.store.ErasureLine;

/**
 * All lines that several copies know together: the folder's, a stick's, a backup's. None that can be read is ever left out.
 *
 * @param chain one line after the other from number 1, as far as they follow each other
 * @param strays happenings the chain does not tell: of a branch (a restored vault that went on under the same numbers), or behind a
 *     number nobody knows. To be taken over under new numbers
 * @param highest the highest number seen anywhere
 * @param missing numbers up to the highest of which no copy has a line: what they erased cannot be known
 */
public record United(List<ErasureLine> chain, List<ErasureLine> strays, long highest, List<Long> missing) {
    public United {
        chain = List.copyOf(chain);
        strays = List.copyOf(strays);
        missing = List.copyOf(missing);
    }

    /** @param copies in order of trust: where two branches are equally long, the earlier copy's is the chain */
    public static United of(Erasures ours, List<ErasuresRead> copies) {
        return of(ours.vault(), copies.stream().map(ErasuresRead::lines).toList());
    }

    static United of(UUID vault, List<List<ErasureLine>> copies) {
        Map<String, List<ErasureLine>> following = new LinkedHashMap<>();
        Map<String, ErasureLine> all = new LinkedHashMap<>();
        for (List<ErasureLine> copy : copies) {
            for (ErasureLine line : copy) {
                if (all.putIfAbsent(hex(line.hash(vault)), line) == null) {
                    following.computeIfAbsent(hex(line.before()), before -> new ArrayList<>()).add(line);
                }
            }
        }
        List<ErasureLine> chain = longest(vault, following);
        Set<String> told = chain.stream().map(ErasureLine::happening).collect(Collectors.toCollection(HashSet::new));
        List<ErasureLine> strays = all.values().stream().sorted(Comparator.comparingLong(ErasureLine::number))
                .filter(line -> told.add(line.happening())).toList();
        long highest = all.values().stream().mapToLong(ErasureLine::number).max().orElse(0);
        Set<Long> seen = all.values().stream().map(ErasureLine::number).collect(Collectors.toSet());
        List<Long> missing = LongStream.rangeClosed(1, highest).boxed().filter(number -> !seen.contains(number))
                .toList();
        return new United(chain, strays, highest, missing);
    }

    /** Everything that must be let go of, wherever it stands. */
    public List<ErasureLine> everything() {
        List<ErasureLine> all = new ArrayList<>(chain);
        all.addAll(strays);
        return all;
    }

    /** Each line counts one above the line it follows, so there is no circle; breadth first, the last one reached is farthest. */
    private static List<ErasureLine> longest(UUID vault, Map<String, List<ErasureLine>> following) {
        Step farthest = null;
        Queue<Step> reached = new ArrayDeque<>();
        follow(following, ErasureLine.beginning(), null, reached);
        for (Step step = reached.poll(); step != null; step = reached.poll()) {
            farthest = farthest == null || step.line.number() > farthest.line.number() ? step : farthest;
            follow(following, step.line.hash(vault), step, reached);
        }
        List<ErasureLine> chain = new ArrayList<>();
        for (Step step = farthest; step != null; step = step.before) {
            chain.addFirst(step.line);
        }
        return chain;
    }

    private static void follow(Map<String, List<ErasureLine>> following, byte[] head, @Nullable Step before,
            Queue<Step> reached) {
        long number = before == null ? 1 : before.line.number() + 1;
        following.getOrDefault(hex(head), List.of()).stream().filter(next -> next.number() == number)
                .forEach(next -> reached.add(new Step(next, before)));
    }

    /** A line on some branch, and the way back to the first one. */
    private static final class Step {
        private final ErasureLine line;
        private final @Nullable Step before;

        Step(ErasureLine line, @Nullable Step before) {
            this.line = line;
            this.before = before;
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
