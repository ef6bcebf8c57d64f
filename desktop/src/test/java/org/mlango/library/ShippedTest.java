package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships, statement by statement. */
class ShippedTest {
    private static final Path TOPICS = Path.of("src/main/resources/org/mlango/library/topics");
    private static final Map<String, Source> ONE = Map.of("one", new Source("One", "2020"), "unknown",
            new Source("Unknown", ""));

    @Test
    void everyStatementHasSourceYearAndState() {
        for (Topic topic : Shipped.topics()) {
            for (Statement statement : topic.statements()) {
                String where = topic.code() + "." + statement.id();
                assertThat(statement.source().name()).as(where).isNotBlank();
                assertThat(statement.source().year()).as(where).matches("|\\d{4}(–\\d{4})?");
                if (statement.source().year().isEmpty()) {
                    assertThat(statement.review().editor()).as("a year nobody knows is to be found: " + where).isTrue();
                }
            }
            topic.heard().forEach(heard -> assertThat(heard.source().name()).as(topic.code()).isNotBlank());
        }
    }

    /** The parser knows four states only; here the files themselves are looked at, as a reviewer would. */
    @Test
    void whatIsOnHoldIsNowhere() throws IOException {
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("state:")) {
                    assertThat(line).as(file.toString())
                            .isIn("state: ok", "state: recheck", "state: ok clin", "state: recheck clin");
                }
            }
        }
    }

    /** Facts that have no source good enough yet: their subjects ship without them. */
    @Test
    void subjectsWithoutASourceSayNothingOfEffects() {
        for (String code : List.of("ARTANE", "GLUE")) {
            assertThat(topic(code).statements()).as(code)
                    .noneMatch(one -> one.part() == Part.CAN_HAPPEN || one.part() == Part.LOOKED_FOR);
        }
        assertThat(everything()).noneMatch(words -> words.contains("poppers"))
                .noneMatch(words -> words.contains("cold water"));
    }

    @Test
    void everythingIsThereInBothLanguagesUnderAMark() {
        for (Topic topic : Shipped.topics()) {
            List<Said> said = new ArrayList<>(topic.statements().stream().map(Statement::words).toList());
            said.addAll(topic.statements().stream().map(Statement::quiet).toList());
            said.add(topic.title());
            for (Said one : said) {
                assertThat(one.english()).as(topic.code()).isNotBlank();
                assertThat(one.swahili()).as(topic.code()).isNotBlank();
                assertThat(one.mark()).as(one.english()).matches("s[123]");
            }
        }
    }

    @Test
    void theSubjectsAskedForAreAllThere() {
        assertThat(Shipped.topics().stream().map(Topic::code)).contains("HEROIN", "ALCOHOL", "CANNABIS", "KHAT",
                "STIMULANTS", "SLEEPING_PILLS", "OVERDOSE", "HIV", "HEPATITIS_B", "HEPATITIS_C", "STI", "TB", "PREP",
                "PEP", "METHADONE", "INJECTING", "SMOKING", "SAFER_SEX", "MIXING", "RIGHTS");
        assertThat(Shipped.topics()).allSatisfy(topic -> {
            assertThat(topic.statements()).as(topic.code()).isNotEmpty();
            assertThat(topic.heard()).as(topic.code()).isNotEmpty();
            assertThat(topic.code()).matches("[A-Z0-9_]{1,40}").doesNotStartWith("OWN_");
        });
        assertThat(Shipped.topics().stream().mapToInt(topic -> topic.statements().size()).sum())
                .isGreaterThanOrEqualTo(110);
    }

    @Test
    void noStatementIsThereTwice() {
        for (Topic topic : Shipped.topics()) {
            assertThat(topic.statements().stream().map(Statement::id)).as(topic.code()).doesNotHaveDuplicates();
            assertThat(topic.heard().stream().flatMap(heard -> heard.names().stream())).as(topic.code())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFileIsOnTheListAndEverySourceIsUsed() throws IOException {
        Set<String> listed = Shipped.resource("topics.txt").lines().filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = files().stream().map(file -> file.getFileName().toString().replace(".txt", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(listed);

        Set<String> used = new HashSet<>();
        for (Path file : files()) {
            Files.readAllLines(file).stream().filter(line -> line.startsWith("from: "))
                    .forEach(line -> used.add(line.substring("from: ".length())));
        }
        assertThat(used).isEqualTo(TopicFile.sources(Shipped.resource("sources.txt")).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state: hold", "state: ok hold", "state: reviewed", "from: nobody", "from: unknown",
            "sw: Bila alama", "[SECOND] NONSENSE", "colour: red"})
    void aFaultIsNamedWithItsFile(String wrong) {
        String good = """
                topic: THING
                shelf: HEALTH
                en: Thing
                sw s1: Kitu

                [FIRST] KNOW
                en: It is so.
                sw s2: Ni hivyo.
                from: one
                state: ok
                """;
        assertThat(new TopicFile("thing", ONE).read(good).statements()).hasSize(1);
        String key = wrong.startsWith("[") ? "[FIRST] KNOW" : wrong.substring(0, wrong.indexOf(':'));
        String bad = wrong.startsWith("colour")
                ? good + wrong
                : good.lines().map(line -> line.startsWith(key) && !line.contains("Kitu") ? wrong : line)
                        .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> new TopicFile("thing", ONE).read(bad)).hasMessageStartingWith("thing: ");
    }

    @Test
    void sourcesMustBeWhole() {
        assertThatThrownBy(() -> TopicFile.sources("who-2014 | WHO")).hasMessageContaining("who-2014");
        assertThatThrownBy(() -> TopicFile.sources("who | last year | WHO")).hasMessageContaining("last year");
    }

    private static List<String> everything() {
        return Shipped.topics().stream().flatMap(topic -> topic.statements().stream())
                .map(one -> one.words().english().toLowerCase(java.util.Locale.ROOT)).toList();
    }

    private static Topic topic(String code) {
        return java.util.Objects.requireNonNull(Shipped.topic(code));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(TOPICS)) {
            return files.sorted().toList();
        }
    }
}
