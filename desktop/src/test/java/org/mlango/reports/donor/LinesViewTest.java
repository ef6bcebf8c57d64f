package org.mlango.reports.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.reports.lines.AskForLines;
import org.mlango.store.Outcome;

class LinesViewTest extends FxTest {
    private final DonorScene scene = new DonorScene(60).asManagerInJuly();
    private final LinesViewModel model = scene.lines();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        show(() -> {
            LinesView view = new LinesView(model, SavePlace.in(folder), request -> new SecondFormView(
                    new Label("A colleague beside them"),
                    new SimpleObjectProperty<AskForLines.@Nullable Second>((tx, about) -> Outcome.done(true))));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void askedForAgreedToMadeAndHandedOver() {
        assertThat(find("lines-make").isDisabled()).isTrue();
        picture("lines-off");
        click("lines-reason");
        type("A study asks how often people come.");
        click("lines-recipient");
        type("A study");
        fx(() -> model.until.set(LocalDate.of(2026, 7, 20)));
        click("lines-ask");
        picture("lines-waits");
        assertThat(words()).contains("Somebody else has to agree", "A study");
        click("lines-agree");
        picture("lines-on");
        click("lines-make");
        picture("lines-safe");

        assertThat(find("lines-safe").isVisible()).isTrue();
        assertThat(words()).doesNotContain("SEX_WORK");
        click("lines-hand-over");
        assertThat(find("lines-given").isVisible()).isTrue();
        assertThat(folder.resolve("mlango-lines-2026-01/lines.xlsx")).isNotEmptyFile();
        click("lines-end");
        assertThat(find("lines-make").isDisabled()).isTrue();
    }

    @Test
    void speaksBothLanguages() {
        fx(() -> {
            model.reason.set("why");
            model.recipient.set("whom");
            model.until.set(LocalDate.of(2026, 7, 20));
            model.ask();
            model.agree();
            model.make();
        });
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("lines-sw");

        assertThat(words()).doesNotContain("\n[");
        assertThat(nameless()).isEmpty();
    }
}
