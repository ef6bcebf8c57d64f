package org.mlango.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.tables.TablesCommand;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/**
 * Every attack on every written pack, by somebody who shares no code with the exporter: by hand (subtracting, elimination,
 * narrowing), and with a solver of other people. Packs of 30 to 80 cells; more, and larger ones, in the release run.
 */
class PackAttackTest {
    private static final int K = 5;

    /** What an attack found, over all packs. */
    private static final class Score {
        private final String part;
        private int packs;
        private int refused;
        private final List<String> found = new ArrayList<>();

        Score(String part) {
            this.part = part;
        }

        void tell(Attack attack, String note) {
            Figures.tell(attack, part, packs, found.size(),
                    refused == 0 ? note : note + "; held back " + refused);
            assertThat(found).as(attack.what()).isEmpty();
        }
    }

    @Test
    void byHand() {
        byHand("forms", 60);
    }

    @Test
    @Tag("release")
    void byHandOnMany() {
        byHand("many", 1_000);
    }

    private static void byHand(String part, int packs) {
        Score subtract = new Score(part);
        Score span = new Score(part);
        Score narrow = new Score(part);
        Score marks = new Score(part);
        for (int seed = 0; seed < packs; seed++) {
            InventedPack pack = form(seed);
            String file = Handed.file(pack);
            Stranger stranger = new Stranger(List.of(file), true);
            long[] truth = stranger.truth(pack.counts());
            String at = "pack " + seed;
            note(subtract, at, new Stranger(List.of(file), true).subtract().stream().filter(one -> small(truth[one])));
            note(span, at, stranger.span().stream().filter(one -> small(truth[one])));
            stranger.narrow();
            note(narrow, at, IntStream.range(0, truth.length).boxed().filter(one -> small(truth[one])
                    && stranger.most.get(one) - stranger.least.get(one) < K));
            note(marks, at, marks(file, pack).stream());
        }
        subtract.tell(Attack.T01, "30 to 80 cells");
        span.tell(Attack.T02, "30 to 80 cells");
        narrow.tell(Attack.T05, "30 to 80 cells");
        marks.tell(Attack.T09, "30 to 80 cells");
    }

    /** T09: but for its name and its labels, a blank is like any other; and the cells keep the order they came in. */
    private static List<String> marks(String file, InventedPack pack) {
        List<String> wrong = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (JsonNode cell : JsonMapper.builder().build().readTree(file).path("cells")) {
            order.add(cell.path("id").stringValue());
            List<String> names = cell.propertyNames().stream()
                    .filter(name -> !List.of("id", "labels", "zeros").contains(name)).toList();
            if (!names.equals(List.of("value")) && !names.equals(List.of("blank"))) {
                wrong.add("a cell tells more: " + names);
            }
        }
        if (!order.equals(List.copyOf(pack.counts().keySet()))) {
            wrong.add("another order");
        }
        return wrong;
    }

    @Test
    void withAnotherSolver() {
        withAnotherSolver("forms", 60, 2);
    }

    @Test
    @Tag("release")
    void withAnotherSolverOnMany() {
        withAnotherSolver("many", 1_000, Integer.MAX_VALUE);
    }

    private static void withAnotherSolver(String part, int packs, int insidersEach) {
        Assumptions.assumeTrue(OrTools.isThere());
        Score fractions = new Score(part);
        Score whole = new Score(part);
        Score between = new Score(part);
        Score insiders = new Score(part);
        for (int seed = 0; seed < packs; seed++) {
            InventedPack pack = form(seed);
            Stranger stranger = new Stranger(List.of(Handed.file(pack)), true);
            long[] truth = stranger.truth(pack.counts());
            OrTools other = OrTools.of(stranger);
            String at = "pack " + seed;
            int[] small = smallOnes(truth);
            note(fractions, at, IntStream.of(small).boxed().filter(one -> width(other.fractions(one)) < K - 1e-6));
            note(whole, at, IntStream.of(small).boxed().filter(stranger.places::containsValue)
                    .filter(one -> width(other.whole(one)) < K));
            note(between, at, IntStream.of(small).boxed().filter(one -> !stranger.places.containsValue(one))
                    .filter(one -> width(other.whole(one)) < K));
            note(insiders, at, insiders(stranger, truth, other, small, insidersEach));
        }
        fractions.tell(Attack.T03, "one linear model for each pack");
        whole.tell(Attack.T04, "every small cell");
        between.tell(Attack.T13, "every small difference");
        insiders.tell(Attack.T07, insidersEach > 100 ? "every insider" : insidersEach + " insiders for each pack");
    }

    private static Stream<String> insiders(Stranger stranger, long[] truth, OrTools other, int[] small, int most) {
        List<Integer> known = new ArrayList<>(stranger.places.values().stream()
                .filter(at -> (truth[at] == 1 || truth[at] == 2) && !stranger.isKnown(at)).toList());
        Collections.shuffle(known, new Random(truth.length));
        List<String> found = new ArrayList<>();
        for (int insider : known.subList(0, Math.min(most, known.size()))) {
            OrTools knowing = other.knowing(insider, truth[insider]);
            List<Integer> within = within(stranger, insider);
            for (int one : small) {
                double width = one == insider ? K : width(knowing.fractions(one));
                long need = !within.contains(one) ? K : stranger.places.containsValue(one) ? truth[insider] - 1 : 0;
                if (width < need - 1e-6) {
                    found.add(insider + " knows, and finds " + one);
                }
            }
        }
        return found.stream();
    }

    /** Everything that lies within a number: of its people it can hold no others. */
    private static List<Integer> within(Stranger stranger, int insider) {
        List<Integer> within = new ArrayList<>(List.of(insider));
        for (int i = 0; i < within.size(); i++) {
            int outer = within.get(i);
            stranger.sums.stream().filter(sum -> sum[0] == outer)
                    .forEach(sum -> IntStream.of(sum).filter(part -> !within.contains(part)).forEach(within::add));
        }
        return within;
    }

    @Test
    void everythingAtOnce() {
        shapes("shapes", 20);
    }

    @Test
    @Tag("release")
    void everythingAtOnceOnMany() {
        shapes("many", 300);
    }

    /** Packs made for one attack each: the whole of the attack is to bound everything small in them. */
    private static void shapes(String part, int packs) {
        Assumptions.assumeTrue(OrTools.isThere());
        Map<Attack, LongFunction<InventedPack>> shapes = Map.of(
                Attack.T11, seed -> new InventedPack(seed, 6).row("reached", 60).grouped("reached")
                        .inside("screened", "reached", 0.5).grouped("screened"),
                Attack.T12, seed -> new InventedPack(seed, 6).row("reached", 60).server("reached").row("deaths", 8)
                        .server("deaths").inside("screened", "reached", 0.3).server("screened"),
                Attack.T14, seed -> new InventedPack(seed, 6).row("screened", 150)
                        .inside("diagnosed", "screened", 0.1).ratio("diagnosed", "screened"),
                Attack.T24, seed -> new InventedPack(seed, 6).row("screened", 60).everybody("supported", "screened"),
                Attack.T25, seed -> new InventedPack(seed, 6).row("visits", 40).pieces("visits"));
        shapes.forEach((attack, shape) -> {
            Score score = new Score(part);
            for (int seed = 0; seed < packs; seed++) {
                InventedPack pack = shape.apply(seed);
                Optional<String> file = Handed.maybe(pack);
                if (file.isEmpty()) {
                    score.refused++;
                    continue;
                }
                score(score, seed, List.of(file.get()), pack.counts(), pack);
                if (attack == Attack.T14) {
                    percentages(file.get()).forEach(score.found::add);
                }
            }
            score.tell(attack, "all small numbers bounded in whole numbers");
        });
    }

    private static void score(Score score, int seed, List<String> files, Map<String, Integer> counts,
            InventedPack pack) {
        Stranger stranger = new Stranger(files, true);
        long[] truth = stranger.truth(counts);
        OrTools other = OrTools.of(stranger);
        note(score, "pack " + seed, IntStream.of(smallOnes(truth)).boxed().filter(one -> width(other.whole(one)) < K));
        pack.largest().forEach((id, largest) -> {
            int at = stranger.places.getOrDefault(id, -1);
            long near = largest.isEmpty() ? 0 : Math.ceilDiv(largest.getFirst() * 10L, 100);
            long others = truth[at] - largest.stream().mapToLong(Integer::longValue).sum();
            if (others < near && width(other.whole(at)) < near) {
                score.found.add("pack " + seed + ": the largest source of " + id);
            }
        });
        outcomes(score, stranger, truth, other);
    }

    /** T24: that nobody is left between an outcome and those it is of. */
    private static void outcomes(Score score, Stranger stranger, long[] truth, OrTools other) {
        stranger.places.forEach((id, at) -> {
            if (id.startsWith("supported/")) {
                int outer = stranger.places.getOrDefault(id.replace("supported", "screened"), -1);
                int rest = stranger.between.getOrDefault(outer + " " + at, -1);
                if (truth[outer] > 0 && truth[rest] == 0 && other.whole(rest)[1] == 0) {
                    score.found.add("everybody of " + id);
                }
            }
        });
    }

    private static Stream<String> percentages(String file) {
        JsonNode pack = JsonMapper.builder().build().readTree(file);
        List<String> blank = pack.path("cells").valueStream().filter(cell -> cell.has("blank"))
                .map(cell -> cell.path("id").stringValue()).toList();
        return pack.path("facts").valueStream().filter(fact -> fact.has("percent"))
                .filter(fact -> blank.contains(fact.path("part").stringValue())
                        || blank.contains(fact.path("of").stringValue()))
                .map(fact -> "a percentage of a blank");
    }

    @Test
    void overTime() {
        overTime("pairs", 24);
    }

    @Test
    @Tag("release")
    void overTimeOnMany() {
        overTime("many", 300);
    }

    /** Two releases that share people, read together. */
    private static void overTime(String part, int packs) {
        Assumptions.assumeTrue(OrTools.isThere());
        Score year = new Score(part);
        Score rolling = new Score(part);
        Score donor = new Score(part);
        for (int seed = 0; seed < packs; seed++) {
            InventedPack half = new InventedPack(seed, 6).row("half reached", 50);
            String first = Handed.file(half);
            pair(year, seed, first, half, new InventedPack(seed + 7_000, 6).year(half, "reached").after(half, first));

            InventedPack window = new InventedPack(seed, 6).row("to March", 60);
            first = Handed.file(window);
            pair(rolling, seed, first, window,
                    new InventedPack(seed + 8_000, 6).rolling(window, "to March", "to April").after(window, first));

            InventedPack own = new InventedPack(seed, 6).row("of the donor", 60);
            first = Handed.file(own);
            pair(donor, seed, first, own,
                    new InventedPack(seed + 9_000, 6).allOf(own, "of the donor", "all").after(own, first));
        }
        year.tell(Attack.T16, "half a year protected first, then the year");
        rolling.tell(Attack.T17, "a window protected first, then the next");
        donor.tell(Attack.T20, "the donor's own protected first, then all");
    }

    private static void pair(Score score, int seed, String first, InventedPack before, InventedPack after) {
        Optional<String> second = Handed.maybe(after);
        if (second.isEmpty()) {
            score.refused++;
            return;
        }
        Map<String, Integer> counts = new HashMap<>(before.counts());
        counts.putAll(after.counts());
        score(score, seed, List.of(first, second.get(), links(after)), counts, after);
    }

    /** How the two hang together, which is no secret. */
    private static String links(InventedPack after) {
        JsonNode pack = JsonMapper.builder().build().readTree(after.json());
        return "{\"facts\": " + pack.path("facts") + "}";
    }

    @Test
    void rounded() {
        rounded("forms", 30);
    }

    @Test
    @Tag("release")
    void roundedOnMany() {
        rounded("many", 500);
    }

    private static void rounded(String part, int packs) {
        Assumptions.assumeTrue(OrTools.isThere());
        Score unpick = new Score(part);
        for (int seed = 0; seed < packs; seed++) {
            InventedPack pack = form(seed).mode("round");
            Stranger stranger = new Stranger(List.of(Handed.file(pack)), true);
            OrTools other = OrTools.of(stranger);
            note(unpick, "pack " + seed, IntStream.of(smallOnes(stranger.truth(pack.counts()))).boxed()
                    .filter(one -> width(other.whole(one)) + 1 < K));
        }
        unpick.tell(Attack.T15, "all small numbers bounded in whole numbers");
    }

    /** What anybody may read: nothing under 11. */
    @Test
    void forThePublic() {
        Assumptions.assumeTrue(OrTools.isThere());
        Score whole = new Score("public");
        for (int seed = 0; seed < 15; seed++) {
            InventedPack pack = form(seed).k(11);
            Stranger stranger = new Stranger(List.of(Handed.file(pack)), true);
            long[] truth = stranger.truth(pack.counts());
            OrTools other = OrTools.of(stranger);
            note(whole, "pack " + seed, IntStream.range(0, truth.length).filter(at -> truth[at] >= 1 && truth[at] < 11)
                    .filter(at -> width(other.whole(at)) < 11).boxed());
        }
        whole.tell(Attack.T10, "k = 11");
    }

    @Test
    void againAndAgain() {
        Score again = new Score("forms");
        InventedPack pack = form(3);
        String file = Handed.file(pack);
        for (int run = 0; run < 50; run++) {
            note(again, "run " + run, Handed.file(form(3)).equals(file) ? Stream.of() : Stream.of("another file"));
        }
        again.tell(Attack.T22, "one pack, 50 runs");
    }

    /** T38: in all that is printed, no count of a blank, no table of the proof, no key. */
    @Test
    void nothingOfTheProofGetsOut(@TempDir Path folder) throws IOException {
        Score leak = new Score("printed");
        Path key = Files.writeString(folder.resolve("key"), "8ac1f0c2-the-key-of-somebody");
        for (int seed = 0; seed < 20; seed++) {
            Path pack = Files.writeString(folder.resolve("pack.json"), form(seed).json());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            TablesCommand.run(List.of("protect", pack.toString(), "--key", key.toString()),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            String printed = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
            note(leak, "pack " + seed, Stream.of("\"count\"", "8ac1f0c2", "largest").filter(printed::contains));
            if (Pattern.compile("\\[\\s*\\d").matcher(printed).find()) {
                leak.found.add("pack " + seed + ": a list of numbers");
            }
        }
        leak.tell(Attack.T38, "all that protect prints");
    }

    /** Two who each know one number: nobody promises anything, so it is counted. */
    @Test
    void twoInsidersTogether() {
        Assumptions.assumeTrue(OrTools.isThere());
        int pairs = 0;
        int found = 0;
        for (int seed = 0; seed < 10; seed++) {
            InventedPack pack = form(seed);
            Stranger stranger = new Stranger(List.of(Handed.file(pack)), true);
            long[] truth = stranger.truth(pack.counts());
            List<Integer> known = stranger.places.values().stream().filter(at -> truth[at] == 1 || truth[at] == 2)
                    .limit(3).toList();
            for (int i = 1; i < known.size(); i++) {
                OrTools both = OrTools.of(stranger).knowing(known.get(0), truth[known.get(0)]).knowing(known.get(i),
                        truth[known.get(i)]);
                pairs++;
                found += IntStream.of(smallOnes(truth)).anyMatch(one -> !known.contains(one)
                        && !within(stranger, known.getFirst()).contains(one) && width(both.fractions(one)) < 1)
                                ? 1
                                : 0;
            }
        }
        Figures.tell(Attack.T08, "forms", 10, 0, found + " of " + pairs + " pairs of insiders found some small number");
        assertThat(pairs).isPositive();
    }

    /** An attacker who never finds anything proves nothing: each finds its own in files made by hand, as they are often made. */
    @Test
    void theAttackersFindWhatIsThere() {
        String head = "{\"rule\": {\"mode\": \"suppress\", \"zeros\": \"shown\"}, \"cells\": [";
        String sum = "], \"facts\": [{\"kind\": \"sum\", \"total\": \"t\", \"parts\": [\"a\", \"b\", \"c\"]}]}";
        String alone = head + value("a", 9) + blank("b") + blank("c") + value("t", 13).replace("},", "}") + sum;
        String one = alone.replace(blank("c"), value("c", 2));
        assertThat(new Stranger(List.of(one), true).subtract()).containsExactly(1);
        assertThat(new Stranger(List.of(one), true).span()).containsExactly(1);
        Stranger squeezed = new Stranger(List.of(alone), true);
        squeezed.narrow();
        assertThat(squeezed.most.get(1) - squeezed.least.get(1)).isEqualTo(2);
        Assumptions.assumeTrue(OrTools.isThere());
        OrTools other = OrTools.of(new Stranger(List.of(alone), true));
        assertThat(other.whole(1)).containsExactly(1, 3);
        assertThat(width(other.fractions(1))).isEqualTo(2);
        assertThat(other.knowing(2, 1).whole(1)).containsExactly(3, 3);
    }

    /** Hiding only what is small is what most do: narrowing ranges by hand gets much of it back. */
    @Test
    void hidingOnlyTheSmallOnesIsFound() {
        int blanks = 0;
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            InventedPack pack = new InventedPack(seed, 6).row("reached", 60).inside("screened", "reached", 0.5);
            Stranger stranger = new Stranger(List.of(pack.hidingOnlySmallOnes()), true);
            long[] truth = stranger.truth(pack.counts());
            stranger.narrow();
            int[] hidden = IntStream.of(smallOnes(truth)).filter(stranger.places::containsValue).toArray();
            blanks += hidden.length;
            found += (int) IntStream.of(hidden).filter(at -> stranger.most.get(at) - stranger.least.get(at) < K)
                    .count();
        }
        assertThat(found).isGreaterThan(blanks / 3);
    }

    private static String value(String id, int value) {
        return "{\"id\": \"" + id + "\", \"value\": " + value + "},";
    }

    private static String blank(String id) {
        return "{\"id\": \"" + id + "\", \"blank\": true},";
    }

    private static InventedPack form(long seed) {
        int columns = 4 + (int) (seed % 4);
        InventedPack pack = new InventedPack(seed, columns);
        int people = 20 + (int) (seed * 37 % 200);
        switch ((int) (seed % 3)) {
            case 0 -> pack.aged("reached", people).inside("screened", "reached", 0.5);
            case 1 -> pack.row("reached", people).inside("screened", "reached", 0.6)
                    .inside("diagnosed", "screened", 0.2).inside("treated", "diagnosed", 0.8).row("deaths", 3);
            default -> pack.row("reached", people).grouped("reached").inside("screened", "reached", 0.4)
                    .inside("diagnosed", "screened", 0.3);
        }
        return seed % 5 == 0 ? pack.zerosHidden() : pack;
    }

    private static void note(Score score, String where, Stream<?> found) {
        found.forEach(one -> score.found.add(where + ": " + one));
        score.packs++;
    }

    private static int[] smallOnes(long[] truth) {
        return IntStream.range(0, truth.length).filter(at -> small(truth[at])).toArray();
    }

    private static boolean small(long count) {
        return count >= 1 && count < K;
    }

    private static double width(double[] ends) {
        return ends[1] - ends[0];
    }

    private static double width(long[] ends) {
        return ends[1] - ends[0];
    }
}
