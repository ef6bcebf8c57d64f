package org.mlango.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            place.getChildren().setAll(anonymous.node(), erase.node());
            anonymous.show(person);
            erase.show(person);
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
