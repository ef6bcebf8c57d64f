package org.mlango.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.consent.PersonId;
import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Navigation;
import org.mlango.store.Outcome;

/** Erase at once, close and call off, print the receipt, make visits anonymous: as a worker does it. */
class ErasureViewTest extends FxTest {
    private final ErasureScene scene = new ErasureScene();
    private final PersonId person = scene.person("Zainab");
    private final VBox place = new VBox(16);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        scene.visit(person);
        show(() -> {
            ErasuresView screen = new ErasuresView(
                    new ErasuresViewModel(scene.test.background(), scene.erasure, scene), (id, about) -> {},
                    SavePlace.in(folder));
            Navigation navigation = (id, about) -> {
                place.getChildren().setAll(screen.node());
                screen.shown(about);
            };
            EraseView erase = new EraseView(new EraseViewModel(scene.test.background(), scene.erasure, navigation),
                    about -> new SaysYesView());
            AnonymousView anonymous = new AnonymousView(
                    new AnonymousViewModel(scene.test.background(), scene.visits, scene));
            place.getChildren().setAll(anonymous.section().node(), erase.section().node());
            anonymous.section().show(person);
            erase.section().show(person);
            ScrollPane page = new ScrollPane(place);
            page.setFitToWidth(true);
            return page;
        });
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void eraseAtOnceAndPrintTheReceipt() throws IOException {
        click("erase-begin");
        assertThat(find("erase-going", VBox.class).getChildren()).hasSizeGreaterThan(2);
        assertThat(nameless()).isEmpty();
        picture("erase-before");
        click("erase-now");
        click("dialog-yes");

        assertThat(find("receipt-title", Label.class).getText()).isEqualTo("Receipt 1: a record was deleted");
        assertThat(nameless()).isEmpty();
        picture("erase-receipt");
        click("receipt-save-en");
        click("receipt-save-sw");
        for (String file : List.of("receipt-1.pdf", "stakabadhi-1.pdf")) {
            assertThat(Files.readAllBytes(folder.resolve(file)))
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            Files.copy(folder.resolve(file), Path.of("target", "pictures", file), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(scene.people.index().size()).isZero();
        speak(Language.SW);
        picture("erase-receipt-sw");
    }

    /** Linked with another record, and on a stick: both are said before, and the stick on the receipt. */
    @Test
    void wherePersonHasTwoRecordsTheyChooseAndTheReceiptNamesTheStick() {
        PersonId other = scene.person("Zena");
        scene.link(person, other);
        scene.backup("the blue stick");
        click("erase-begin");
        assertThat(words("erase-copies"))
                .containsExactly("the blue stick, made on 16/06/2026: the newest. It stays until "
                        + "there is a newer one, then it is deleted when it is next connected after 21/07/2026.");
        assertThat(words("erase-going")).contains("That these records were linked as one person's");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("erase-linked");
        click("erase-extent-record");
        picture("erase-linked-one");
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("erase-linked-sw-dark-200");
        look(Look.LIGHT, 100);
        speak(Language.EN);
        scene.test.clock().advance(Duration.ofHours(1));
        click("erase-now");
        click("dialog-yes");

        assertThat(words("receipt-copies")).hasSize(1).allMatch(line -> line.startsWith("the blue stick"));
        assertThat(scene.people.index().size()).as("the other record stays").isEqualTo(1);
        look(Look.DARK, 100);
        picture("erase-receipt-dark");
        scene.backupGone();
        click("receipt-1");
        assertThat(words("receipt-copies")).isEmpty();
    }

    private List<String> words(String lines) {
        return find(lines, VBox.class).getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }

    @Test
    void closeAndCallOff() {
        speak(Language.SW);
        click("erase-begin");
        picture("erase-before-sw");
        click("erase-later");
        assertThat(scene.people.index().size()).isZero();
        picture("erase-asked-sw");
        String sign = scene.test.<List<Waiting>>done(tx -> Outcome.done(scene.erasure.lookAt(tx))).getFirst().sign();
        click("call-off-" + sign);
        click("dialog-yes");

        assertThat(scene.people.index().size()).isEqualTo(1);
        assertThat(scene.said).containsExactly("Imesitishwa. Rekodi imefunguliwa tena.");
    }

    @Test
    void pastVisitsBecomeAnonymous() {
        assertThat(find("anonymous-told", Label.class).getText()).startsWith("Visits on 1 day");
        picture("anonymous");
        click("anonymous-do");
        click("dialog-yes");

        assertThat(scene.said).containsExactly("1 visit leads to nobody any more.");
        assertThat(find("anonymous-told", Label.class).getText()).isEqualTo("No visits lead to this person.");
    }

    /** A second person who says yes at once. */
    private static final class SaysYesView implements SecondFormView {
        @Override
        public Node node() {
            return new VBox();
        }

        @Override
        public ReadOnlyObjectProperty<Erasure.@Nullable Second> yes() {
            return new ReadOnlyObjectWrapper<Erasure.@Nullable Second>(ErasureScene.YES).getReadOnlyProperty();
        }
    }
}
