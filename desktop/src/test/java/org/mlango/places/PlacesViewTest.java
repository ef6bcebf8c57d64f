package org.mlango.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.store.Role;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class PlacesViewTest extends FxTest {
    private PlacesScene scene;
    private Screen screen;

    @BeforeEach
    void open() {
        scene = new PlacesScene();
        screen = fx(scene::screen);
        show(() -> new StackPane(screen.node()));
        fx(() -> screen.shown(null));
        settle();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void anEmptyDirectorySaysWhatToDo() {
        assertThat(words()).contains("No place is here yet", "1195", "Nation, 2025");
        picture("places-empty");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("places-checked");
        assertThat(scene.names()).hasSize(2);
        fx(() -> screen.shown(null));
        settle();
        assertThat(words()).contains("Open at any hour").doesNotContain("No place is here yet");
    }

    @Test
    void aPlaceIsWrittenDownAndRead() {
        click("places-add");
        click("place-name");
        type("Pwani Legal Aid");
        click("place-kind-legal");
        click("place-needs-legal");
        reveal("place-hours-monday");
        click("place-hours-monday");
        type("8-12:30, 14-17");
        click("place-hours-week");
        picture("places-form");
        click("place-welcomes-sex-work");
        click("place-police");
        type("at the gate on Fridays");
        picture("places-form-told");
        assertThat(nameless()).isEmpty();
        click("place-save");
        settle();
        assertThat(words()).contains("Pwani Legal Aid", "Not confirmed by this centre yet", "Mon\u2013Fri",
                "Sex workers", "at the gate on Fridays");
        click("place-confirm");
        assertThat(words()).contains("Last confirmed on 16/06/2026");
        picture("places-card");
        speak(Language.SW);
        assertThat(words()).contains("Palithibitishwa mara ya mwisho", "Msaada wa kisheria", "Chochote")
                .doesNotContain("Anything");
        picture("places-card-sw");
        look(Look.DARK, 100);
        picture("places-card-sw-dark");
        look(Look.LIGHT, 200);
        picture("places-card-sw-200");
    }

    @Test
    void whatIsTypedIsNotLostToAHandOnTheList() {
        scene.test.done(tx -> scene.places.add(tx, PlaceContent.named("Mtoni", PlaceKind.SHELTER)));
        fx(() -> screen.shown(null));
        settle();
        click("places-add");
        click("place-name");
        type("Pwani");
        ListView<?> list = find("places-list", ListView.class);
        fx(() -> list.getSelectionModel().selectFirst());
        assertThat(words()).contains("Press Keep, or Leave it, first.");
        assertThat(find("place-name", TextField.class).getText()).isEqualTo("Pwani");
        assertThat(fx(screen::mayLeave)).isFalse();
        assertThat(fx(screen::mayLeave)).as("asked once").isTrue();
        click("place-leave");
        assertThat(fx(screen::mayLeave)).isTrue();
        assertThat(scene.names()).containsExactly("Mtoni");
    }

    @Test
    void badRowsOfAFileAreShownWithWhy() throws IOException {
        Files.writeString(scene.folder.resolve("places.csv"),
                "name,kind,monday\nMtoni,SHELTER,8-17\nBad,PALACE,\n,,9-8pm\n");
        click("places-import");
        settle();
        assertThat(words()).contains("One row can be taken as written", "2 rows cannot be taken", "Line 3, Bad:",
                "\"PALACE\" is no kind of place",
                "Line 4, without a name:", "\"9-8pm\" cannot be read as hours");
        picture("places-brought");
        click("places-take");
        settle();
        assertThat(scene.names()).containsExactly("Mtoni");
    }

    @Test
    void aDataOfficerOnlyReads() {
        scene.test.as(Role.DATA_OFFICER);
        fx(() -> screen.shown(null));
        settle();
        assertThat(find("places-add").isVisible()).isFalse();
        assertThat(find("places-import").isVisible()).isFalse();
    }

    @Test
    void whatPeopleToldStandsWithHowManyItWere() {
        scene.test.done(tx -> scene.places.add(tx, new PlaceContent("Mtoni", PlaceKind.SHELTER, Set.of(Need.SHELTER),
                "", new Hours(Collections.nCopies(7, List.of(new Span(1200, 360)))), "Free", "Kiswahili",
                "by the river",
                "0700 000 333", "", "", null)));
        for (int i = 0; i < 5; i++) {
            scene.test.scene(tx -> scene.places.wentThere(tx, scene.places.offered(tx).getFirst().id(), Treated.WELL));
        }
        fx(() -> screen.shown(scene.test.store().read(scene.places::offered).getFirst().id()));
        settle();
        assertThat(words()).contains("Most people who went there were treated well.", "Told by 5 people");
        picture("places-friendly");
    }
}
