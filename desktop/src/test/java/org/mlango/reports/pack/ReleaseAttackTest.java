package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.mlango.reports.protect.extract.Extract;
import org.mlango.reports.protect.extract.ExtractRules;
import org.mlango.reports.protect.extract.Ladder;
import org.mlango.reports.protect.extract.Lines;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.releases.Release;
import org.mlango.reports.releases.ReleaseRecord;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/** What two recipients find who lay their reports side by side, and what an extract tells beside a table. */
class ReleaseAttackTest {
    private static final int K = 5;
    private static final int PACKS = 20;

    /** T23: one donor gets a row by group, another the same row and what lies in it, in other groups too. */
    @Test
    void twoRecipientsLayTheirReportsSideBySide() {
        Assumptions.assumeTrue(OrTools.isThere());
        List<String> found = new ArrayList<>();
        int refused = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            InventedPack one = new InventedPack(seed, 6).row("reached", 60);
            String first = Handed.file(one);
            ReleaseRecord record = ReleaseRecord.EMPTY;
            record = record.with(record.next(LocalDate.EPOCH,
                    new Release.Told(0, "one donor", "x", List.of(), first, "", List.of()),
                    new Release.Counted(one.json(), "salt")));
            InventedPack two = new InventedPack(seed, 6).row("reached", 60).inside("screened", "reached", 0.4)
                    .grouped("reached").grouped("screened");
            ProvenPack.Outcome outcome = Handed.outcome(record.remembering(two.json(), "[]"), new byte[16],
                    new OjAlgoSolver(), java.time.Duration.ofSeconds(60));
            if (!(outcome instanceof ProvenPack.Safe safe)) {
                refused++;
                continue;
            }
            Map<String, Integer> counts = new HashMap<>(one.counts());
            counts.putAll(two.counts());
            Stranger stranger = new Stranger(List.of(first, safe.proposal().written()), true);
            long[] truth = stranger.truth(counts);
            OrTools other = OrTools.of(stranger);
            int at = seed;
            IntStream.range(0, truth.length).filter(i -> truth[i] >= 1 && truth[i] < K).filter(i -> {
                long[] range = other.whole(i);
                return range[1] - range[0] < K;
            }).forEach(i -> found.add("pack " + at + ", number " + i));
        }
        Figures.tell(Attack.T23, "pairs", PACKS, found.size(),
                "the second protected with the first in the record; held back " + refused);
        assertThat(found).isEmpty();
    }

    /** An attacker who never finds anything proves nothing: each protected alone, the two give numbers away. */
    @Test
    void protectedApartTheyWouldTell() {
        Assumptions.assumeTrue(OrTools.isThere());
        int found = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            InventedPack one = new InventedPack(seed, 6).row("reached", 60);
            InventedPack two = new InventedPack(seed, 6).row("reached", 60).inside("screened", "reached", 0.4)
                    .grouped("reached").grouped("screened");
            Stranger stranger = new Stranger(List.of(Handed.file(one), Handed.file(two)), true);
            long[] truth = stranger.truth(two.counts());
            OrTools other = OrTools.of(stranger);
            found += (int) IntStream.range(0, truth.length).filter(i -> truth[i] >= 1 && truth[i] < K)
                    .filter(i -> other.whole(i)[1] - other.whole(i)[0] < K).count();
        }
        assertThat(found).isPositive();
    }

    /** T30: no class of an extract is divided below k by a cell of a table about the same people. */
    @Test
    void anExtractBesideATable() {
        List<String> found = new ArrayList<>();
        int refused = 0;
        int apart = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            Lines records = records(seed, 100 + 60 * seed);
            List<Map<String, String>> cells = shown(records);
            var beside = new Extract(records, rules(cells)).run(new Random(seed));
            refused += beside.isEmpty() ? 1 : 0;
            int at = seed;
            beside.ifPresent(extract -> dividedByHand(records, extract, cells)
                    .forEach(cell -> found.add("extract " + at + " and " + cell)));
            apart += new Extract(records, rules(List.of())).run(new Random(seed))
                    .filter(extract -> dividedByHand(records, extract, cells).findAny().isPresent()).isPresent()
                            ? 1
                            : 0;
        }
        Figures.tell(Attack.T30, "extracts", PACKS, found.size(),
                "made beside a finer table; held back " + refused + ". Made without looking at it, " + apart
                        + " had a class divided");
        assertThat(found).isEmpty();
        assertThat(refused).isLessThan(PACKS);
        assertThat(apart).as("an attacker who never finds anything proves nothing").isPositive();
    }

    private static ExtractRules rules(List<Map<String, String>> tables) {
        return new ExtractRules(11, 3, 60, 5, List.of(
                new Ladder("age", List.of(Map.of("15", "young", "20", "young", "30", "older", "40", "older"))),
                new Ladder("place", List.of(Map.of("north", "coast", "south", "coast")))), Map.of("hiv", Map.of()),
                List.of(), tables);
    }

    /** What a table by age, and by age and place, may show of them. */
    private static List<Map<String, String>> shown(Lines records) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (String age : List.of("15", "20", "30", "40")) {
            cells.add(Map.of("age", age));
            List.of("north", "south", "east").forEach(place -> cells.add(Map.of("age", age, "place", place)));
        }
        cells.removeIf(cell -> records.lines().stream().filter(line -> isIn(line, cell)).count() < K);
        return cells;
    }

    private static boolean isIn(List<String> line, Map<String, String> cell) {
        return line.get(0).equals(cell.get("age")) && line.get(1).equals(cell.getOrDefault("place", line.get(1)));
    }

    /** Whoever is in a written class and in a cell beside it, counted one by one. */
    private static Stream<String> dividedByHand(Lines records, Extract.Found extract, List<Map<String, String>> cells) {
        Set<List<String>> written = extract.lines().lines().stream().map(line -> line.subList(0, 2))
                .collect(Collectors.toSet());
        return cells.stream().filter(cell -> {
            Map<List<String>, int[]> both = new HashMap<>();
            for (List<String> line : records.lines()) {
                int[] counts = both.computeIfAbsent(
                        List.of(rung(line.get(0), extract.rungs().getOrDefault("age", 0), true),
                                rung(line.get(1), extract.rungs().getOrDefault("place", 0), false)),
                        key -> new int[2]);
                counts[isIn(line, cell) ? 0 : 1]++;
            }
            both.keySet().retainAll(written);
            return both.values().stream().anyMatch(counts -> few(counts[0]) || few(counts[1]));
        }).map(Map::toString);
    }

    private static boolean few(int people) {
        return people > 0 && people < 11;
    }

    private static String rung(String value, int rung, boolean age) {
        if (rung == 0) {
            return value;
        }
        if (rung == 2) {
            return "*";
        }
        if (age) {
            return value.equals("15") || value.equals("20") ? "young" : "older";
        }
        return value.equals("east") ? value : "coast";
    }

    private static Lines records(long seed, int people) {
        Random random = new Random(seed);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add(List.of(List.of("15", "20", "30", "40").get(random.nextInt(4)),
                    List.of("north", "south", "east").get(random.nextInt(3)),
                    List.of("positive", "negative", "not known", "not told").get(random.nextInt(4))));
        }
        return new Lines(List.of("age", "place", "hiv"), lines);
    }
}
