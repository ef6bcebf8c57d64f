package org.mlango.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.shell.Notices;
import org.mlango.store.AppFailure;
import org.mlango.store.AuditCheck;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.trail.SheetDueViewModel.Due;

class WeeklySheetViewTest extends FxTest {
    private final TestStore test = TestStore.fresh().as(Role.MANAGER);
    private final WeeklySheetViewModel model = new WeeklySheetViewModel(test.background(), new Quiet(),
            () -> new AuditCheck.Result(test.store().head().seq(), 3, 0), () -> test.store().head());

    @TempDir
    private Path folder = Path.of("");

    /** Says nothing. */
    private static final class Quiet implements Notices {
        @Override
        public void say(String words) {
            // nobody looks
        }

        @Override
        public void offerUndo(String words, Duration howLong, Runnable undo) {
            // nobody looks
        }

        @Override
        public void failure(AppFailure failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aWeekIsCountedSavedAndComparedAgain() throws IOException {
        for (String action : new String[]{"PERSON_READ", "PERSON_READ", "VISIT_RECORDED", "SIGNED_IN"}) {
            test.scene(tx -> tx.audit(AuditLine.of(action, "person", UUID.randomUUID())));
        }
        test.store().write(tx -> Outcome.refused("", "people.not_yours"));
        model.day.set(LocalDate.now(test.clock()));
        show(() -> {
            WeeklySheetView view = new WeeklySheetView(model, SavePlace.in(folder));
            view.shown(null);
            return (Parent) view.node();
        });
        picture("weekly-sheet-before");
        click("sheet-make");
        assertThat(find("sheet-of", Label.class).getText()).isEqualTo("From 15/06/2026 to 21/06/2026");
        String words = find("sheet-head-words", Label.class).getText();
        assertThat(words.split(" ", -1)).hasSize(9);
        assertThat(nameless()).isEmpty();
        picture("weekly-sheet");
        speak(Language.SW);
        picture("weekly-sheet-sw");
        speak(Language.EN);

        click("sheet-save");
        String paper = paper();
        assertThat(paper).contains("Record of a person read: 2", "Asked for and not allowed: 1", "15/06/2026",
                words.split(" ", -1)[0]).doesNotContainIgnoringCase("mlango");

        find("sheet-line", TextInputControl.class).setText("6");
        find("sheet-words", TextInputControl.class).setText(words);
        click("sheet-compare");
        assertThat(find("sheet-compared", Label.class).getText()).startsWith("Line 6 is there");
        find("sheet-line", TextInputControl.class).setText("7");
        click("sheet-compare");
        assertThat(find("sheet-compared", Label.class).getText()).startsWith("The number and the words do not fit");
        picture("weekly-sheet-compared");
    }

    @Test
    void onlyAManagerMakesIt() {
        test.as(Role.COUNSELLOR);
        model.make();

        assertThat(model.sheet().get()).isNull();
        assertThat(model.said.words().get()).isEqualTo("The weekly sheet is made by a manager.");
    }

    @Test
    void todaySaysWhenAWeekHasPassed() {
        SheetDueViewModel due = new SheetDueViewModel(test.background(), tx -> true);
        due.load();
        assertThat(due.due().get()).isEqualTo(Due.NOTHING);

        test.scene(tx -> tx.audit(AuditLine.of("SIGNED_IN", "worker", TestStore.WORKER)));
        test.clock().advance(Duration.ofDays(7));
        due.load();
        assertThat(due.due().get()).isEqualTo(Due.SHEET);

        test.scene(tx -> MakeWeeklySheet.run(tx, tx.today()));
        due.load();
        assertThat(due.due().get()).isEqualTo(Due.NOTHING);

        SheetDueViewModel cut = new SheetDueViewModel(test.background(), tx -> false);
        cut.load();
        assertThat(cut.due().get()).isEqualTo(Due.TRAIL_CUT);
    }

    private String paper() throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(folder.resolve(WeeklySheetView.FILE)))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
