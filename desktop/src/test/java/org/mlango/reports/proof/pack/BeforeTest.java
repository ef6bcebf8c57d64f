package org.mlango.reports.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against all whole tables there are: a reader could never tell more than the bounds say. */
class BeforeTest {
    private static final int CELLS = 6;
    private static final int MOST = 3;

    @Property(tries = 300)
    void noTableLiesOutsideTheBounds(@ForAll long seed) {
        Random random = new Random(seed);
        long[] truth = random.longs(CELLS, 0, MOST + 1).toArray();
        Before before = new Before();
        for (int at = 0; at < CELLS; at++) {
            before.another();
        }
        List<Predicate<long[]>> facts = new ArrayList<>();
        List<int[]> rests = new ArrayList<>();
        for (int tries = 0; tries < 40; tries++) {
            int[] at = random.ints(0, CELLS).distinct().limit(3).toArray();
            long parts = truth[at[1]] + truth[at[2]];
            if (truth[at[0]] == parts) {
                before.sum(at[0], new int[]{at[1], at[2]});
                facts.add(table -> table[at[0]] == table[at[1]] + table[at[2]]);
            } else if (truth[at[0]] < parts && random.nextBoolean()) {
                before.atMost(at[0], new int[]{at[1], at[2]});
                facts.add(table -> table[at[0]] <= table[at[1]] + table[at[2]]);
            } else if (truth[at[1]] <= truth[at[0]] && rests.size() < 2) {
                rests.add(new int[]{at[0], at[1], before.rest(at[0], at[1])});
                facts.add(table -> table[at[1]] <= table[at[0]]);
            }
        }
        for (int at = 0; at < CELLS; at++) {
            int one = at;
            long from = random.nextLong(truth[at] + 1);
            long to = truth[at] + random.nextLong(MOST - truth[at] + 1);
            before.told(at, from, to);
            facts.add(table -> table[one] >= from && table[one] <= to);
        }
        before.work();
        List<long[]> tables = tables(facts);

        mustHold(before.widths(), tables, rests);
        int known = random.nextInt(CELLS);
        mustHold(before.widths(known, truth[known]),
                tables.stream().filter(table -> table[known] == truth[known]).toList(), rests);
    }

    private static void mustHold(long[] widths, List<long[]> tables, List<int[]> rests) {
        for (int at = 0; at < CELLS; at++) {
            int one = at;
            assertThat(widths[at])
                    .isGreaterThanOrEqualTo(width(tables.stream().mapToLong(table -> table[one]).toArray()));
        }
        for (int[] rest : rests) {
            assertThat(widths[rest[2]]).isGreaterThanOrEqualTo(
                    width(tables.stream().mapToLong(table -> table[rest[0]] - table[rest[1]]).toArray()));
        }
    }

    private static long width(long[] values) {
        return Arrays.stream(values).max().orElseThrow() - Arrays.stream(values).min().orElseThrow();
    }

    private static List<long[]> tables(List<Predicate<long[]>> facts) {
        List<long[]> tables = new ArrayList<>();
        for (int number = 0; number < Math.pow(MOST + 1, CELLS); number++) {
            long[] table = new long[CELLS];
            int left = number;
            for (int at = 0; at < CELLS; at++) {
                table[at] = left % (MOST + 1);
                left /= MOST + 1;
            }
            if (facts.stream().allMatch(fact -> fact.test(table))) {
                tables.add(table);
            }
        }
        return tables;
    }
}
