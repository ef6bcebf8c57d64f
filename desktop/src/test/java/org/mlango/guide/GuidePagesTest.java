package org.mlango.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.text.Language;

/** Every page is there in both languages, says the same things in the same order, and is in the program as it is in the documents. */
class GuidePagesTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

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
    void noSignsOfTheWayItIsWrittenAreLeft() {
        for (Language language : Language.values()) {
            for (GuidePage page : GuidePages.all(language)) {
                assertThat(page.blocks().toString()).as(page.name()).doesNotContain("**", "](", "<!--", "| ---", "`");
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

    private static Path folder(Language language) {
        return GUIDE.resolve(language.name().toLowerCase(Locale.ROOT));
    }
}
