package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.sheets.SheetsScene.PACK;
import static org.mlango.sheets.SheetsScene.STRIP;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.consent.PersonId;
import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class SheetsViewTest extends FxTest {
    @TempDir
    private Path saved;
    private SheetsScene scene;
    private Screen screen;

    @BeforeEach
    void open() {
        scene = new SheetsScene();
        screen = fx(() -> scene.screen(saved));
        show(() -> new StackPane(screen.node()));
        fx(() -> screen.shown(null));
        settle();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aSheetIsKeyedInByKeyboard() {
        String code = scene.met(PersonId.random());
        picture("from-paper");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("from-paper-one");
        picture("from-paper-grid-empty");
        assertThat(nameless()).isEmpty();
        click("grid-1-code");
        type(code);
        press(KeyCode.TAB);
        type("2");
        press(KeyCode.TAB);
        type("x");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("grid-2-code");
        type("K7M-4QX-2");
        press(KeyCode.TAB);
        type("1");
        for (int row = 0; row < 9; row++) {
            press(KeyCode.ENTER);
        }
        assertThat(focused()).isEqualTo("grid-11-code");
        assertThat(isInSight("grid-11-code")).isTrue();
        click("grid-save");
        assertThat(words()).contains("This is no whole number.", "This code has a slip in it", "2 rows want a look");
        reveal("grid-day");
        picture("from-paper-grid-bad");
        look(Look.LIGHT, 200);
        reveal("grid-1-code");
        picture("from-paper-grid-200");
        look(Look.LIGHT, 100);
        speak(Language.SW);
        picture("from-paper-grid-bad-sw");
        speak(Language.EN);
        reveal("grid-let-go-2");
        click("grid-let-go-2");
        fx(() -> screen.hidden());
        assertThat(scene.count("draft")).isEqualTo(1);
        TodayCard card = fx(() -> scene.room(saved).todayCards().getFirst());
        show(() -> new StackPane(card.node()));
        fx(card::refresh);
        assertThat(words()).contains("2 rows are typed and not recorded yet.");
        picture("from-paper-today");
        click("today-from-paper");
        assertThat(scene.went).containsExactly(SheetsView.ID);
    }

    @Test
    void anEveningIsCountedAndStandsInTheList() {
        scene.test.done(tx -> scene.stock.received(tx, STRIP, 20, "", ""));
        click("from-paper-many");
        click("grid-where-talk");
        click("grid-1-people");
        type("12");
        press(KeyCode.TAB);
        type("f");
        press(KeyCode.TAB);
        type("20");
        click("grid-1-cm-cond-strip");
        type("30");
        picture("from-paper-counts");
        assertThat(nameless()).isEmpty();
        click("grid-save");
        assertThat(words()).contains("Talk in a small group", "12 people", "30 \u00D7", "Please count the shelf.");
        picture("from-paper-counted");
        speak(Language.SW);
        picture("from-paper-counted-sw");
        speak(Language.EN);
        fx(() -> find("batches", ListView.class).getSelectionModel().selectFirst());
        reveal("batches-correct");
        click("batches-correct");
        picture("from-paper-correct");
        assertThat(nameless()).isEmpty();
        click("grid-1-people");
        type("1");
        assertThat(fx(screen::mayLeave)).isFalse();
        assertThat(words()).contains("This correction is kept nowhere yet");
        reveal("grid-reason-counted-again");
        click("grid-reason-counted-again");
        click("grid-save");
        assertThat(words()).contains("corrected");
    }

    @Test
    void aSpreadsheetIsPastedAndWhatIsWrongWithItIsShown() {
        click("from-paper-import");
        picture("from-paper-import-empty");
        assertThat(nameless()).isEmpty();
        fx(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString("Day\tNumber\t" + scene.sign(PACK) + "\tCode\tOwn remark\n16/06/2026\t12\t2\t\t\n"
                    + "31/02/2026\t\t1\t\t\n16/06/2026\t\t=1+1\t\t\n16/06/2026\t\t1\tK7M-4QX-2\t\n");
            Clipboard.getSystemClipboard().setContent(copied);
        });
        click("import-paste");
        assertThat(words()).contains("3 rows are left out", "Columns nobody knows here were left alone: Own remark",
                "Record the one good row");
        picture("from-paper-import");
        assertThat(nameless()).isEmpty();
        speak(Language.SW);
        picture("from-paper-import-sw");
        look(Look.DARK, 200);
        picture("from-paper-import-sw-200");
        look(Look.LIGHT, 100);
        speak(Language.EN);
        reveal("import-save-bad");
        click("import-save-bad");
        assertThat(saved.resolve("rows.csv")).exists();
        reveal("import-record");
        click("import-record");
        assertThat(words()).contains("12 people");
    }

    @Test
    void whatGoesOutTellsNothingAndWhatItMeansStays() throws Exception {
        scene.test.done(tx -> scene.sheets.choose(tx, Set.of(PACK, STRIP)));
        fx(() -> screen.shown(null));
        click("from-paper-paper");
        picture("from-paper-paper");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("paper-day");
        click("paper-meaning");
        click("paper-template");
        String sheet = text(saved.resolve("sheet.pdf"));
        assertThat(sheet).contains(scene.sign(PACK), scene.sign(STRIP), "40", "Date").doesNotContainIgnoringCase(
                "mlango", "needle", "condom", "centre", "outreach", "health", "needle");
        assertThat(text(saved.resolve("signs.pdf"))).contains(scene.sign(PACK), "Needle pack", "This page stays here");
        assertThat(Files.size(saved.resolve("sheet.xlsx"))).isPositive();
    }

    private static String text(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getTitle()).isNull();
            return new PDFTextStripper().getText(document);
        }
    }
}
