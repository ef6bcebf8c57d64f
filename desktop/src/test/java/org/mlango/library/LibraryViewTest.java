package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;

@SuppressWarnings("NullAway.Init")
class LibraryViewTest extends FxTest {
    private LibraryScene scene;

    @BeforeEach
    void open() {
        scene = new LibraryScene();
        Screen screen = fx(scene::screen);
        show(() -> {
            StackPane pane = new StackPane(screen.node());
            return pane;
        });
        fx(() -> screen.shown(null));
        settle();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aStreetWordLeadsToItsPageByKeyboardAlone() {
        assertThat(focused()).isEqualTo("library-search");
        picture("library-start");
        type("kete");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("library-reading");
        assertThat(words()).contains("Heroin", "unga", "not yet reviewed by a clinician");
        picture("library-heroin");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
    }

    @Test
    void itReadsInSwahiliInTheDarkAndTwiceAsLarge() {
        fx(() -> screenModel("overdose"));
        press(KeyCode.ENTER);
        speak(Language.SW);
        assertThat(words()).contains("Kuzidiwa", "bado haijakaguliwa na mtaalamu wa afya");
        picture("library-overdose-sw");
        look(Look.DARK, 100);
        picture("library-overdose-sw-dark");
        look(Look.LIGHT, 200);
        picture("library-overdose-sw-200");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        type("qqzzxx");
        assertThat(words()).contains("No page has this word.");
        picture("library-nothing");
    }

    @Test
    void aCorrectionIsWrittenBesideTheLine() {
        type("pep");
        press(KeyCode.ENTER);
        click("library-write");
        picture("library-writing");
        click("library-correct-where");
        picture("library-form");
        assertThat(nameless()).isEmpty();
        click("library-form-source");
        type("Clinic in town");
        click("library-form-save");
        assertThat(words()).contains("Our correction", "counsellor, 16/06/2026", "Clinic in town");
        reveal("library-correct-where");
        picture("library-corrected");
    }

    @Test
    void aLeafletShowsWhatWillBePrinted() {
        type("overdose");
        press(KeyCode.ENTER);
        click("library-leaflet");
        picture("library-leaflet");
        assertThat(words()).contains("Without any word that tells");
        assertThat(items()).anyMatch(item -> item.contains("give the rescue medicine"))
                .noneMatch(item -> item.contains("naloxone"));
        click("leaflet-discreet");
        assertThat(items()).anyMatch(item -> item.contains("naloxone"));
        click("leaflet-discreet");
        click("leaflet-save");
        assertThat(scene.folder.resolve("good-to-know.pdf")).exists();
        assertThat(scene.said).containsExactly("The page is saved. Please delete it here once it is printed.");
        assertThat(isThere("leaflet-save")).isFalse();
    }

    @Test
    void aPlaceThatIsGoneIsToldAndTheChoiceStays() throws java.io.IOException {
        type("overdose");
        press(KeyCode.ENTER);
        click("library-leaflet");
        Files.delete(scene.folder);
        click("leaflet-save");
        assertThat(words()).contains("That place is not there any more.");
        assertThat(isThere("leaflet-save")).isTrue();
        Files.createDirectory(scene.folder);
    }

    private java.util.List<String> items() {
        settle();
        return fx(() -> scene().getRoot().lookupAll(".leaflet-item").stream().map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void aPlaceToGoHasLinesOfItsOwn() {
        click("library-add-topic");
        click("library-form-shelf-places");
        click("library-form-english");
        type("Mvuli clinic");
        click("library-form-save");
        click("library-write");
        click("library-add-statement");
        picture("library-place-form");
        assertThat(isThere("library-form-part-mixing")).as("nobody mixes a place").isFalse();
        click("library-form-part-offers");
        click("library-form-english");
        type("Methadone, tests, wounds. Ask for the night nurse.");
        click("library-form-source");
        type("Told by them");
        click("library-form-save");
        picture("library-place");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
    }

    private void screenModel(String typed) {
        Objects.requireNonNull(find0("library-search")).setText(typed);
    }

    private javafx.scene.control.TextField find0(String id) {
        return (javafx.scene.control.TextField) scene().getRoot().lookup("#" + id);
    }
}
