package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCheckTest {
    /** Files that must name the words, each with its reason. */
    private static final Map<String, String> MAY_NAME_THEM = Map.of(
            "kept-out.txt", "lists the words to look for",
            "WordCheckTest.java", "plants them to see them caught",
            "SwahiliSheetTest.java", "plants one to see a correction sent back",
            "NamesThatTellTest.java", "looks for them in names of files",
            "OwnWordsHintTest.java", "plants them to see them asked about",
            "sources.txt", "names journals and institutions as they name themselves",
            "LICENSE", "is another's text",
            "OFL.txt", "is another's text: the licence of the fonts");

    /** Where a word stands that is only allowed with a reason, and the reason. */
    private static final Map<String, String> REASONS = Map.of();

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

    /** Words that need a reason have one, and each reason still has its word. */
    @Test
    void wordsThatNeedAReasonHaveOne() {
        Set<String> found = new TreeSet<>();
        Bundle.all().forEach(bundle -> Stream.of(bundle.englishWords(), bundle.swahiliWords())
                .forEach(words -> words.forEach((key, said) -> WordCheck.withAReason(said)
                        .forEach(
                                word -> found.add(bundle.room() + " " + key + ": " + word.replaceAll(" \\(.*", ""))))));
        Sources.under(Sources.RESOURCES, name -> isText(name) && !MAY_NAME_THEM.containsKey(name)
                && !name.endsWith(".sql") && !name.endsWith(".css") && !name.endsWith(".properties")
                && !name.equals("words.txt"))
                .forEach(file -> WordCheck.withAReason(Sources.read(file))
                        .forEach(word -> found.add(file.getFileName() + ": " + word.replaceAll(" \\(.*", ""))));
        RealSchema.definitions().forEach(sql -> WordCheck.withAReason(sql.replaceAll("--[^\\n]*", ""))
                .forEach(word -> found.add("schema: " + word.replaceAll(" \\(.*", ""))));

        assertThat(found).isEqualTo(REASONS.keySet());
        assertThat(REASONS.values()).allMatch(reason -> reason.length() > 20);
    }

    /** The person served decides what is theirs: the hint stands under a worker's note and nowhere else. */
    @Test
    void theHintAboutWordsIsOnlyUnderAWorkersNote() {
        Set<String> hinted = Sources.under(Sources.PROGRAM, name -> name.endsWith(".java")).stream()
                .filter(file -> Sources.read(file).contains("OwnWordsHint.under("))
                .map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(hinted).containsExactly("DetailsView.java");
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
            "lost to follow-up", "KP_PREVENT", "the KP", "KP-9",
            "prostitution", "waathirika", "MTU_MRAIBU", "STD", "non-compliant", "Drug Seeking"})
    void findsAWordWhereverItHides(String planted) {
        assertThat(WordCheck.inAnything("before " + planted + " after")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She refused", "mteja", "target group", "open a case", "severity", "he denies it",
            "victims",
            "wateja", "kuokolewa", "lack of insight", "rehabilitated", "fell off"})
    void findsAWordThatMustNotBeShown(String planted) {
        assertThat(WordCheck.inWhatIsShown(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the client", "user name", "magonjwa ya zinaa", "problematic", "hotspots", "misuse",
            "a prisoner", "mihadarati"})
    void findsAWordThatNeedsAReason(String planted) {
        assertThat(WordCheck.withAReason(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person who uses drugs", "Refusal", "dependencies", "the target folder", "addition",
            "individual",
            "tested twice", "KP_PREV", "KP-1a", "mhudumiwa", "client code"})
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
