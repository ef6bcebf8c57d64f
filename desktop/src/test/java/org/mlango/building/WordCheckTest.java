package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCheckTest {
    /** Files that must name the words, each with its reason. */
    private static final Map<String, String> MAY_NAME_THEM = Map.of(
            "WordCheck.java", "lists the words to look for",
            "WordCheckTest.java", "plants them to see them caught",
            "LICENSE", "is another's text",
            "OFL.txt", "is another's text: the licence of the fonts");

    private static final Set<String> TEXT = Set.of("java", "sql", "properties", "md", "css", "xml", "txt", "json",
            "csv", "yml",
            "html", "svg", "list");

    @Test
    void keptOutWordsAreNowhere() {
        List<String> found = Sources.under(Sources.TOP, WordCheckTest::isText).stream()
                .filter(file -> !MAY_NAME_THEM.containsKey(file.getFileName().toString()))
                .flatMap(file -> inFile(file, WordCheck.inAnything(file.getFileName() + "\n" + Sources.read(file))))
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void theScreensSayNoneOfThem() {
        List<String> found = Bundle
                .all().stream().flatMap(bundle -> Stream.of(bundle.englishWords(), bundle.swahiliWords())
                        .flatMap(words -> words.entrySet().stream())
                        .flatMap(entry -> WordCheck.inWhatIsShown(entry.getValue()).stream()
                                .map(word -> bundle.room() + " " + entry.getKey() + ": " + word)))
                .toList();

        assertThat(found).isEmpty();
    }

    /** Lists of names, phrases and the like that the program carries, and the words in exports. */
    @Test
    void whatTheProgramCarriesAndHandsOutSaysNoneOfThem() {
        List<Path> carried = Sources.under(Sources.RESOURCES,
                name -> isText(name) && !MAY_NAME_THEM.containsKey(name) && !name.endsWith(".sql")
                        && !name.endsWith(".css")
                        && !name.endsWith(".properties"));
        // view-models ask for sentences by their keys; the sentences themselves are looked at above
        List<Path> exports = Sources.under(Sources.PROGRAM.resolve("org/mlango/reports"),
                name -> name.endsWith(".java") && !name.endsWith("ViewModel.java"));

        assertThat(carried.stream().flatMap(file -> inFile(file, WordCheck.inWhatIsShown(Sources.read(file)))))
                .isEmpty();
        assertThat(exports.stream().flatMap(file -> inFile(file,
                WordCheck.inWhatIsShown(String.join("\n", Sources.literals(Sources.read(file))))))).isEmpty();
    }

    @Test
    void aLookIntoTheFileShowsNoneOfThem() {
        List<String> found = RealSchema.definitions().stream()
                .flatMap(sql -> WordCheck.inWhatIsShown(sql.replaceAll("--[^\\n]*", "")).stream()).toList();

        // the trail says how an action ended; it is about the program, not about what somebody said
        assertThat(found).allMatch(word -> word.startsWith("REFUSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isAddicted", "RISK_LEVEL", "riskScore", "high-risk", "HighRiskPerson", "drug abuse",
            "mateja",
            "the substance abuser", "dirty urine", "relapsed", "IDU", "HIV/AIDS", "ex-addict", "PWID", "MSM",
            "lost to follow-up",
            "prostitution", "waathirika", "MTU_MRAIBU", "STD", "non-compliant", "Drug Seeking"})
    void findsAWordWhereverItHides(String planted) {
        assertThat(WordCheck.inAnything("before " + planted + " after")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She refused", "the client", "user name", "mteja", "target group", "open a case",
            "severity",
            "he denies it", "magonjwa ya zinaa", "victims", "wateja"})
    void findsAWordThatMustNotBeShown(String planted) {
        assertThat(WordCheck.inWhatIsShown(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person who uses drugs", "Refusal", "dependencies", "the target folder", "addition",
            "individual",
            "tested twice", "mhudumiwa", "client code"})
    void letsTechnicalAndGoodWordsPass(String fine) {
        assertThat(WordCheck.inAnything(fine)).isEmpty();
    }

    private static boolean isText(String name) {
        return TEXT.contains(name.substring(name.lastIndexOf('.') + 1)) || name.equals("NOTICE");
    }

    private static Stream<String> inFile(Path file, List<String> words) {
        return words.stream().map(word -> Sources.TOP.relativize(file) + ": " + word);
    }
}
