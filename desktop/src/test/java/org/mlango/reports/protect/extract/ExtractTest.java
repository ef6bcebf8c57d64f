package org.mlango.reports.protect.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.mlango.reports.proof.extract.Recount;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/** Extracts of invented people, counted by hand, and read beside each other. */
class ExtractTest {
    private static final List<Ladder> LADDERS = List.of(
            new Ladder("age", List.of(Map.of("15", "young", "20", "young", "30", "older", "40", "older"))),
            new Ladder("place", List.of(Map.of("north", "coast", "south", "coast"))), new Ladder("group", List.of()));
    private static final Map<String, Map<String, String>> SENSITIVE = Map.of("hiv",
            Map.of("known positive", "positive", "new positive", "positive"));

    @Test
    void everyClassIsLargeAndMixedEnough() {
        int found = 0;
        int refused = 0;
        for (int seed = 0; seed < 20; seed++) {
            Lines records = records(seed, 60 + seed * 20);
            Optional<Extract.Found> extract = new Extract(records, rules(List.of())).run(new Random(seed));
            if (extract.isEmpty()) {
                refused++;
                continue;
            }
            found += bad(extract.get().lines());
            assertThat(extract.get().leftOut() * 20).isLessThanOrEqualTo(records.lines().size());
            assertThat(Recount.of(csv(extract.get().lines()), json()).isSafe()).isTrue();
        }
        Figures.tell(Attack.T27, "extracts", 20, found, refused + " refused");
        assertThat(found).isZero();
        assertThat(refused).isLessThan(20);
    }

    /** Classes counted with nothing but the written lines. */
    private static int bad(Lines written) {
        Map<List<String>, List<String>> classes = new HashMap<>();
        written.lines().forEach(line -> classes.computeIfAbsent(line.subList(0, 3), key -> new ArrayList<>())
                .add(line.get(3).contains("positive") ? "positive" : line.get(3)));
        return (int) classes.values().stream().filter(meanings -> meanings.size() < 11
                || meanings.stream().distinct().count() < 3
                || meanings.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())).values()
                        .stream().anyMatch(share -> share * 10 > meanings.size() * 6L))
                .count();
    }

    /** Three values, of which two mean the same: no class can have three meanings, however coarse. */
    @Test
    void valuesThatMeanTheSameCountAsOne() {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<List<String>> lines = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                lines.add(List.of("15", List.of("north", "south").get(random.nextInt(2)), "A",
                        List.of("known positive", "new positive", "negative").get(random.nextInt(3))));
            }
            Lines records = new Lines(List.of("age", "place", "group", "hiv"), lines);
            found += new Extract(records, rules(List.of())).run(random).isPresent() ? 1 : 0;
            Recount.Result recount = Recount.of(csv(records), json());
            found += recount.isSafe() || recount.l() != 2 ? 1 : 0;
        }
        Figures.tell(Attack.T28, "extracts", 20, found, "two of three values mean the same");
        assertThat(found).isZero();
    }

    @Test
    void twoExtractsBesideEachOther() {
        int found = 0;
        int refused = 0;
        int second = 0;
        for (int seed = 0; seed < 20; seed++) {
            Lines records = records(seed, 300);
            Lines first = new Extract(records, rules(List.of())).run(new Random(seed)).orElseThrow().lines();
            Lines others = new Lines(records.columns(), records.lines().subList(0, 200));
            Optional<Extract.Found> next = new Extract(others, rules(List.of(first))).run(new Random(seed));
            if (next.isEmpty()) {
                refused++;
            } else {
                second++;
                found += joined(first, next.get().lines(), others);
            }
        }
        Figures.tell(Attack.T29, "extracts", 20, found, second + " given out, " + refused + " refused");
        assertThat(found).isZero();
    }

    /** For each person: how many of the others would be in the same class of the one and of the other. */
    private static int joined(Lines first, Lines second, Lines people) {
        Map<List<String>, Integer> both = new HashMap<>();
        for (List<String> person : people.lines()) {
            List<String> one = first.lines().stream().map(line -> line.subList(0, 3))
                    .filter(line -> fits(person, line)).findFirst().orElse(List.of());
            List<String> other = second.lines().stream().map(line -> line.subList(0, 3))
                    .filter(line -> fits(person, line)).findFirst().orElse(List.of());
            if (!one.isEmpty() && !other.isEmpty()) {
                both.merge(List.of(one.toString(), other.toString()), 1, Integer::sum);
            }
        }
        return (int) both.values().stream().filter(size -> size < 11).count();
    }

    private static boolean fits(List<String> person, List<String> line) {
        for (int i = 0; i < 3; i++) {
            String raw = person.get(i);
            String told = line.get(i);
            boolean young = raw.equals("15") || raw.equals("20");
            if (!told.equals("*") && !told.equals(raw) && !(told.equals("young") && young)
                    && !(told.equals("older") && i == 0 && !young)
                    && !(told.equals("coast") && (raw.equals("north") || raw.equals("south")))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theRecountFindsWhatIsWrong() {
        Lines few = new Lines(List.of("age", "place", "group", "hiv"),
                List.of(List.of("15", "north", "A", "negative")));
        assertThat(Recount.of(csv(few), json()).wrong()).hasSize(3);
        Lines more = new Lines(List.of("age", "place", "group", "hiv", "card"), List.of());
        assertThat(Recount.of(csv(more), json()).wrong()).contains("A column is in it that the rules do not name.");
    }

    @Test
    void refusesRulesThatProtectNobody() {
        assertThatThrownBy(() -> new ExtractRules(4, 3, 60, 5, LADDERS, SENSITIVE, List.of(), List.of()))
                .hasMessage("The rules ask for k = 4; below 5 nobody is protected.");
        assertThatThrownBy(() -> new ExtractRules(11, 1, 60, 5, LADDERS, SENSITIVE, List.of(), List.of()))
                .isInstanceOf(BadRecords.class);
        assertThatThrownBy(() -> new ExtractRules(11, 3, 60, 20, LADDERS, SENSITIVE, List.of(), List.of()))
                .isInstanceOf(BadRecords.class);
        assertThatThrownBy(() -> new ExtractRules(11, 3, 60, 5, List.of(), SENSITIVE, List.of(), List.of()))
                .isInstanceOf(BadRecords.class);
        assertThatThrownBy(() -> new Extract(new Lines(List.of("age"), List.of()), rules(List.of())))
                .hasMessage("There is no column 'place'.");
    }

    private static ExtractRules rules(List<Lines> earlier) {
        return new ExtractRules(11, 3, 60, 5, LADDERS, SENSITIVE, earlier, List.of());
    }

    private static String json() {
        return """
                {"k": 11, "l": 3, "mostShare": 60, "ladders": {"age": [], "place": [], "group": []},
                 "sensitive": {"hiv": {"known positive": "positive", "new positive": "positive"}}}""";
    }

    private static Lines records(long seed, int people) {
        Random random = new Random(seed);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add(List.of(List.of("15", "20", "20", "30", "30", "40").get(random.nextInt(6)),
                    List.of("north", "south", "south", "town", "town").get(random.nextInt(5)),
                    List.of("A", "A", "B", "C").get(random.nextInt(4)),
                    List.of("negative", "negative", "not tested", "known positive", "new positive")
                            .get(random.nextInt(5))));
        }
        return new Lines(List.of("age", "place", "group", "hiv"), lines);
    }

    private static String csv(Lines lines) {
        return String.join(",", lines.columns()) + "\n" + lines.lines().stream().map(line -> String.join(",", line))
                .collect(Collectors.joining("\n"));
    }
}
