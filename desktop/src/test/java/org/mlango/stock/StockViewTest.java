package org.mlango.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.stock.StockScene.STRIP;
import static org.mlango.stock.StockScene.SYRINGE;
import static org.mlango.stock.StockScene.TODAY;

import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Role;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class StockViewTest extends FxTest {
    private StockScene scene;
    private Screen screen;

    @BeforeEach
    void open() {
        scene = new StockScene();
        screen = fx(scene::screen);
        show(() -> new StackPane(screen.node()));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void shownAbout(@Nullable String thing) {
        fx(() -> screen.shown(thing));
        settle();
    }

    @Test
    void anEmptyShelfSaysWhatToDo() {
        shownAbout(null);
        assertThat(words()).contains("No stock is kept yet", "Count what is on the shelf");
        picture("stock-empty");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
    }

    @Test
    void whatWantsALookStandsFirst() {
        fill();
        scene.gave(0, "CM_LUBE", 3000);
        shownAbout(null);
        assertThat(words()).contains("2,990 less than nothing. Please count what is there.",
                "Low: 12 on the shelf. How long it will do is not known yet.", "Up to 60 expire on 10/08/2026");
        picture("stock");
        assertThat(nameless()).isEmpty();
        click("stock-count-all");
        picture("stock-count-all");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
    }

    @Test
    void aThingIsSeenInNumbersAndPictures() {
        fill();
        shownAbout(SYRINGE);
        assertThat(words()).contains("152 on the shelf", "For about 62 days", "7 fewer than expected");
        picture("stock-thing");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        assertThat(fx(() -> find("stock-given").getAccessibleText())).contains("Given each week. 30/3:", "15/6: 7");
        reveal("stock-on-hand");
        picture("stock-thing-chart");
        reveal("stock-take-back-1");
        picture("stock-thing-lines");
        speak(Language.SW);
        assertThat(words()).contains("152 kwenye rafu", "Kwa takriban siku 62").doesNotContain("on the shelf");
        reveal("stock-receive");
        picture("stock-thing-sw");
        look(Look.DARK, 100);
        reveal("stock-on-hand");
        picture("stock-thing-sw-dark");
        look(Look.LIGHT, 200);
        reveal("stock-receive");
        picture("stock-thing-sw-200");
        reveal("stock-given");
        picture("stock-thing-sw-200-chart");
        speak(Language.EN);
        look(Look.LIGHT, 100);
        assertThat(words()).as("the list was hidden meanwhile").doesNotContain("Bado hakijaandikwa");
    }

    @Test
    void aReceiptIsTypedAndNotLostToAHandOnTheList() {
        fill();
        shownAbout(SYRINGE);
        click("stock-receive");
        click("stock-quantity-number");
        type("500");
        click("stock-batch");
        type("LX 203");
        picture("stock-receive");
        assertThat(nameless()).isEmpty();
        ListView<?> list = find("stock-list", ListView.class);
        fx(() -> list.getSelectionModel().selectLast());
        assertThat(words()).contains("Press Keep, or Leave it, first.");
        assertThat(fx(screen::mayLeave)).isFalse();
        click("stock-save");
        assertThat(words()).contains("652 on the shelf", "Batch LX 203");
        assertThat(isInSight("stock-shelf")).isTrue();
        click("stock-take-back-1");
        assertThat(words()).contains("152 on the shelf", "taken back on 16/06/2026");
        assertThat(find("stock-low").isVisible()).isFalse();
    }

    @Test
    void aManagerSetsTheLineAndTodaySaysSo() {
        fill();
        TodayCard card = fx(() -> scene.room.todayCards().getFirst());
        show(() -> new StackPane(card.node()));
        fx(card::refresh);
        assertThat(words()).contains("Condom strip", "Low: 12 on the shelf").doesNotContain("Naloxone");
        picture("stock-today");
        assertThat(nameless()).isEmpty();
        click("today-stock-go");
        assertThat(scene.went).containsExactly("stock");
        show(() -> new StackPane(screen.node()));
        scene.test.as(Role.MANAGER);
        shownAbout(STRIP);
        click("stock-low");
        picture("stock-low");
        click("stock-quantity-number");
        type("3");
        click("stock-save");
        assertThat(words()).contains("Low line: 3");
        fx(card::refresh);
        assertThat(fx(() -> card.node().isVisible())).as("it is low no more, and what expires has time").isFalse();
    }

    /** Fifty-six days of syringes, a count last week that was off by seven, and strips that run out. */
    private void fill() {
        scene.received(80, SYRINGE, 300, TODAY.plusDays(55));
        for (int day = 56; day >= 0; day--) {
            scene.gave(day, SYRINGE, day % 7 == 0 ? 5 : 2);
            if (day == 9) {
                int expected = scene.shelf(SYRINGE).onHand().getAsInt();
                scene.counted(9, Part.AFTER, SYRINGE, expected - 7);
            }
        }
        scene.received(3, STRIP, 62);
        scene.gave(1, STRIP, 50);
        scene.low(STRIP, 30);
        scene.received(3, "CM_LUBE", 10);
        scene.received(2, "CM_NALOXONE", 60, TODAY.plusDays(55));
    }
}
