package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;
import org.mlango.shell.SaidNotices;
import org.mlango.store.Role;

class CountViewModelTest {
    private final CountScene scene = new CountScene().busy().asManagerInJuly();
    private final List<String> said = new ArrayList<>();
    private final CountViewModel<Quarter> model = new CountViewModel<>(scene.test.background(),
            new MakeCount(scene.visits),
            new SaidNotices(said));

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        Texts.speak(Language.EN);
        scene.close();
    }

    @Test
    void offersEndedQuartersTheNewestChosen() {
        model.load();

        assertThat(model.periods).hasSize(8).startsWith(new Quarter(2026, 2), new Quarter(2026, 1));
        assertThat(model.period.get()).isEqualTo(new Quarter(2026, 2));
    }

    @Test
    void makesASheetInTheLanguageOfTheScreen() {
        assertThat(made().title()).isEqualTo("Count for April to June 2026");
        assertThat(made().lines()).anyMatch(line -> line.cell(1).equals("People reached"));
        assertThat(words(sheet())).noneMatch(word -> word.startsWith("["));

        Texts.speak(Language.SW);
        model.speak();

        assertThat(sheet().title()).isEqualTo("Hesabu ya Aprili hadi Juni 2026");
        assertThat(words(sheet())).noneMatch(word -> word.startsWith("["));
    }

    @Test
    void anotherQuarterTakesTheCountAway() {
        made();

        model.period.set(new Quarter(2026, 1));

        assertThat(model.sheet().get()).isNull();
    }

    @Test
    void savesAllThreeAndSaysSo() {
        made();

        for (FileKind kind : FileKind.values()) {
            Path place = folder.resolve(model.fileName(kind));
            model.save(kind, place);
            assertThat(place).isNotEmptyFile();
        }

        assertThat(folder.resolve("mlango-2026-Q2.xlsx")).exists();
        assertThat(said).containsExactlyInAnyOrder("The count is saved: mlango-2026-Q2.xlsx",
                "The count is saved: mlango-2026-Q2.csv", "The count is saved: mlango-2026-Q2.pdf");
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void whatSomebodyTookBackSinceDoesNotLeave() {
        made();
        scene.takeBackOne();

        Path place = folder.resolve("count.csv");
        model.save(FileKind.CSV, place);

        assertThat(model.refusal().get()).startsWith("Somebody took an agreement back");
        assertThat(place).doesNotExist();
        made();
        model.save(FileKind.CSV, place);
        assertThat(place).isNotEmptyFile();
    }

    @Test
    void saysWhereItCouldNotBeSaved() throws IOException {
        made();
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("x"), "x");

        model.save(FileKind.CSV, folder.resolve("nowhere/count.csv"));
        assertThat(model.refusal().get()).startsWith("That place is not there any more.");

        model.save(FileKind.CSV, taken);
        assertThat(model.refusal().get()).startsWith("The file could not be written.");

        assertThat(said).isEmpty();
        assertThat(model.busy.get()).isFalse();
        assertThat(model.sheet().get()).isNotNull();
    }

    @Test
    void saysWhoMakesCounts() {
        scene.test.as(Role.NURSE);
        model.load();

        model.make();

        assertThat(model.refusal().get()).isEqualTo("The count is made by a manager or a data officer.");
        assertThat(model.sheet().get()).isNull();
    }

    /** A missing text shows as its key in brackets. */
    private static Stream<String> words(Sheet sheet) {
        return Stream.of(Stream.of(sheet.name(), sheet.title(), sheet.mark(), sheet.page()), sheet.about().stream(),
                sheet.headings().stream(), sheet.notes().stream(),
                sheet.lines().stream().flatMap(line -> line.cells().stream())).flatMap(all -> all);
    }

    private Sheet made() {
        model.load();
        model.make();
        return sheet();
    }

    private Sheet sheet() {
        return Objects.requireNonNull(model.sheet().get());
    }
}
