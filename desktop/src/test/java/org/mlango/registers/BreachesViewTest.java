package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.boot.WrittenWords;
import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.store.Role;

/** Something got out: written down, told, printed, closed. */
class BreachesViewTest extends FxTest {
    private final RegistersScene scene = new RegistersScene();
    private final BreachesViewModel model = new BreachesViewModel(scene.test.background(), scene.registers, scene);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        show(() -> {
            BreachesView view = new BreachesView(model, new RegistersBarView((id, about) -> {}),
                    SavePlace.in(folder));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void fromNoticingToClosing() throws IOException {
        picture("breaches-empty");
        click("breaches-write");
        click("breach-kind-paper-lost");
        click("breach-what");
        type("The day sheet of Tuesday was left on a bus.");
        click("breach-data-visits");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("breach-form");
        click("breach-save");
        assertThat(model.breaches).hasSize(1);
        assertThat(isThere("opened-what")).isTrue();
        assertThat(nameless()).isEmpty();
        click("opened-done");
        type("Sheets are numbered from now on.");
        click("breach-whom-commissioner");
        click("breach-tell");
        assertThat(model.opened.done.get()).as("typed words outlive what is done beside them")
                .isEqualTo("Sheets are numbered from now on.");
        picture("breach-opened");
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("breach-opened-sw-dark-200");
        look(Look.LIGHT, 100);
        speak(Language.EN);
        for (String paper : List.of("commissioner-en", "commissioner-sw", "people-en", "people-sw")) {
            click("breach-print-" + paper);
            Path file = folder.resolve("notice-" + paper + ".pdf");
            Files.copy(file, Path.of("target", "pictures", file.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(WrittenWords.in(folder.resolve("notice-commissioner-en.pdf"))).contains("section 43", "Invented",
                "left on a bus", "numbered", "The Data Commissioner:");
        assertThat(WrittenWords.in(folder.resolve("notice-people-sw.pdf"))).contains("Tunaomba radhi")
                .doesNotContain("Invented", "bus", "Mlango");
        click("breach-end-told");
        assertThat(scene.said).contains("It is closed.");
        assertThat(model.breaches.getFirst().open()).isFalse();
        fx(() -> scene.undo.run());
        assertThat(model.breaches.getFirst().open()).isTrue();
    }

    @Test
    void atTheDeskItCanBeWrittenAndNotReadAgain() {
        scene.test.as(Role.FRONT_DESK);
        fx(model::load);
        click("breaches-write");
        click("breach-save");
        assertThat(model.form.refusals).containsKey("kind");
        click("breach-kind-seen");
        click("breach-what");
        type("somebody stood behind me");
        click("breach-save");
        RowList<?> list = find("breaches-list", RowList.class);
        fx(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        picture("breach-at-the-desk");
        assertThat(model.opened.what.get()).isEmpty();
        assertThat(model.opened.open.get()).isFalse();
    }
}
