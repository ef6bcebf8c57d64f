package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonFileSection;

class StopsViewTest extends FxTest {
    private final RightsScene scene = new RightsScene(19);
    private final RightsScene.Told told = scene.tells();
    private int changes;

    @BeforeEach
    void open() {
        show(() -> {
            PersonFileSection stops = new StopsView(new StopsViewModel(scene.test.background(), scene.consents))
                    .section();
            PersonFileSection links = new LinksView(
                    new LinksViewModel(scene.test.background(), scene.consents, scene.people)).section();
            stops.onChange(() -> changes++);
            stops.show(told.person());
            links.show(told.person());
            ScrollPane page = new ScrollPane(new VBox(20, stops.node(), links.node()));
            page.setFitToWidth(true);
            return page;
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void threeClicksStopEverythingAndTwoLetItGoOn() {
        assertThat(nameless()).isEmpty();
        click("stops-open");
        picture("stops-open");
        click("stops-stop-everything");
        picture("stops-effects");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("stops-confirm");
        picture("stops-stopped");
        assertThat(changes).isOne();
        assertThat(restricted()).isTrue();
        speak(Language.SW);
        picture("stops-stopped-sw");

        click("stops-lift-everything");
        picture("stops-lift-sw");
        click("stops-confirm");
        assertThat(restricted()).isFalse();
    }

    @Test
    void theOtherRecordIsSearchedWhereTheLinkIsMade() {
        click("links-open");
        picture("links-open");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("links-close");
        assertThat(isThere("links-search")).isFalse();
    }

    private boolean restricted() {
        return scene.test.store().read(tx -> scene.consents.restricted(tx, told.person()));
    }
}
