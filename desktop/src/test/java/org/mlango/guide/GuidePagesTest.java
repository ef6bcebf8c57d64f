package org.mlango.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.text.Language;
import org.mlango.tour.KeptWords;
import org.mlango.tour.OwnWords;

/** Every page is there in both languages, says the same things in the same order, and is in the program as it is in the documents. */
class GuidePagesTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)");
    private static final int WIDEST = 900;
    private static final long ALL_PICTURES = 2_000_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theProgramHasEveryPage(Language language) throws IOException {
        try (Stream<Path> files = Files.list(folder(language))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(GuidePages.NAMES);
        }
        assertThat(GuidePages.all(language)).extracting(GuidePage::name).containsExactlyElementsOf(GuidePages.NAMES);
        assertThat(GuidePages.all(language)).allSatisfy(page -> {
            assertThat(page.title()).as(page.name()).isNotBlank();
            assertThat(page.blocks()).as(page.name()).hasSizeGreaterThan(3);
        });
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        for (String name : GuidePages.NAMES) {
            assertThat(shape(name, Language.SW)).as(name).isEqualTo(shape(name, Language.EN));
        }
    }

    @Test
    void swahiliSaysHowSureItIs() throws IOException {
        for (String name : GuidePages.NAMES) {
            String page = Files.readString(folder(Language.SW).resolve(name + ".md"));
            assertThat(page).as(name).containsPattern("<!-- s[123]: ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void linksLeadToPagesOfTheGuide(Language language) throws IOException {
        for (String name : GuidePages.NAMES) {
            String page = Files.readString(folder(language).resolve(name + ".md"));
            assertThat(LINK.matcher(page).results().map(link -> link.group(1).replace(".md", ""))).as(name)
                    .isSubsetOf(GuidePages.NAMES);
        }
    }

    @Test
    void bothLanguagesShowTheSamePicturesInTheSameOrder() {
        for (String name : GuidePages.NAMES) {
            assertThat(pictures(name, Language.SW).map(GuidePagesTest::screen)).as(name)
                    .containsExactlyElementsOf(pictures(name, Language.EN).map(GuidePagesTest::screen).toList());
        }
        assertThat(List.of(GuidePages.FRONT_DESK, GuidePages.COUNSELLOR, GuidePages.MANAGER, GuidePages.LAPTOP))
                .allSatisfy(name -> assertThat(pictures(name, Language.EN)).as(name).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPictureIsThereInItsLanguageAndSaidInWords(Language language) throws IOException {
        for (Block.Picture picture : pictures(language)) {
            assertThat(picture.place())
                    .startsWith("pictures/" + language.name().toLowerCase(Locale.ROOT) + "/");
            assertThat(picture.words()).as(picture.place()).hasSizeBetween(40, 200);
            URL packed = GuidePages.class.getResource("pages/" + picture.place());
            assertThat(packed).as(picture.place()).isNotNull();
            assertThat(ImageIO.read(packed).getWidth()).as(picture.place()).isLessThanOrEqualTo(WIDEST);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPictureLiesThereUnusedOrWithoutTheWordsOnIt(Language language) throws IOException {
        Set<String> used = pictures(language).stream().map(GuidePagesTest::screen).collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(shown(language))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(KeptWords.FILE))
                    .map(name -> name.replace(".png", ""))).containsExactlyInAnyOrderElementsOf(used);
        }
        assertThat(KeptWords.read(shown(language)).screens().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    /** {@code AccessWalkTest} compares the screens themselves; this finds at once what was worded anew. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatStandsOnThePicturesIsStillSaid(Language language) throws IOException {
        assertThat(KeptWords.read(shown(language)).screens()).allSatisfy((name, words) -> assertThat(words)
                .as(name + ": docs/adding.md, \"A picture in the guide\", has the command that makes the pictures anew")
                .isNotEmpty().isSubsetOf(OwnWords.said(language)));
    }

    @Test
    void allPicturesTogetherAreSmall() throws IOException {
        long bytes = 0;
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(shown(language))) {
                bytes += files.mapToLong(file -> file.toFile().length()).sum();
            }
        }
        assertThat(bytes).isLessThan(ALL_PICTURES);
    }

    @Test
    void noSignsOfTheWayItIsWrittenAreLeft() {
        for (Language language : Language.values()) {
            for (GuidePage page : GuidePages.all(language)) {
                assertThat(page.blocks().toString()).as(page.name()).doesNotContain("**", "](", "<!--", "| ---", "`",
                        "![");
            }
        }
    }

    /** How many headings, items, lines to say, and rows of tables there are. Sentences may be parted in other ways. */
    private static List<Long> shape(String name, Language language) {
        List<Block> blocks = GuidePages.named(name, language).orElseThrow().blocks();
        return List.of(blocks.stream().filter(Block.Heading.class::isInstance).count(),
                blocks.stream().filter(Block.Item.class::isInstance).count(),
                blocks.stream().filter(Block.Said.class::isInstance).count(),
                blocks.stream().mapToLong(block -> block instanceof Block.Table table ? table.rows().size() : 0).sum());
    }

    private static List<Block.Picture> pictures(Language language) {
        return GuidePages.NAMES.stream().flatMap(name -> pictures(name, language)).toList();
    }

    private static Stream<Block.Picture> pictures(String name, Language language) {
        return GuidePages.named(name, language).orElseThrow().blocks().stream().filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast);
    }

    private static String screen(Block.Picture picture) {
        return Path.of(picture.place()).getFileName().toString().replace(".png", "");
    }

    private static Path shown(Language language) {
        return GUIDE.resolve("pictures").resolve(language.name().toLowerCase(Locale.ROOT));
    }

    private static Path folder(Language language) {
        return GUIDE.resolve(language.name().toLowerCase(Locale.ROOT));
    }
}
