package org.mlango.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkViewModelTest {
    @TempDir
    private Path folder = Path.of("");

    private final WorkScene scene = new WorkScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void looksAtTwelveWeeks() {
        scene.visits(WorkScene.TODAY, 3);
        scene.visits(WorkScene.TODAY.minusWeeks(11), 2);
        scene.visits(WorkScene.TODAY.minusWeeks(12), 5);
        scene.model.load();

        Looked looked = Objects.requireNonNull(scene.model.looked.get());
        assertThat(looked.weeks()).extracting(week -> week.came().visits())
                .containsExactly(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(looked.weeks().getLast().given()).isEqualTo(6);
        assertThat(looked.given()).singleElement().satisfies(given -> {
            assertThat(given.thing().code()).isEqualTo("CM_NSP_PACK");
            assertThat(given.number()).isEqualTo(10);
        });
        // what is written down later on another day says nothing of its hour
        assertThat(looked.hours().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(looked.thisMonth()).isEqualTo(YearMonth.of(2026, 6));
    }

    @Test
    void aCentreThatBeginsTodayHasNothingToLookAt() {
        scene.model.load();
        assertThat(Objects.requireNonNull(scene.model.looked.get()).isNothing()).isTrue();
    }

    @Test
    void theSheetForTheWallHidesWhatIsSmallAndSaysNotWhatTheCentreIs() throws IOException {
        scene.visits(WorkScene.TODAY.withDayOfMonth(2), 7);
        scene.visits(WorkScene.TODAY, 3);
        scene.model.load();
        Path file = folder.resolve("month.pdf");
        scene.model.save(file, 0);

        assertThat(scene.said).containsExactly("The sheet is saved.");
        assertThat(words(file)).contains("Our work in June 2026", "Until 16/06/2026", "Visits: 10", "Days 1 to 7",
                "Days 15 to 21", "a few", "Needle pack", "20").doesNotContain("Days 22", "drug", "Mlango");
    }

    @Test
    void lastMonthIsWhole() throws IOException {
        scene.visits(WorkScene.TODAY.minusMonths(1), 6);
        scene.visits(WorkScene.TODAY, 9);
        scene.model.load();
        Path file = folder.resolve("month.pdf");
        scene.model.save(file, 1);

        assertThat(words(file)).contains("May 2026", "Visits: 6", "Days 22 to 31").doesNotContain("Until");
    }

    @Test
    void whereItCannotBeWrittenThisIsSaid() {
        scene.model.load();
        scene.model.save(folder.resolve("no such folder").resolve("month.pdf"), 0);

        assertThat(scene.model.note.get()).startsWith("The sheet could not be written there.");
        assertThat(scene.said).isEmpty();
        assertThat(Files.exists(folder.resolve("no such folder"))).isFalse();
        assertThat(scene.model.busy.get()).isFalse();
    }

    private static String words(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
