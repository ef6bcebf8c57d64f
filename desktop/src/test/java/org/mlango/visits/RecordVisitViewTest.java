package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;

class RecordVisitViewTest extends FxTest {
    private final VisitsScene scene = new VisitsScene();
    private final Desk desk = new Desk();
    private final RecordVisitViewModel model = new RecordVisitViewModel(scene.visits, scene.people,
            scene.test.background(), desk, desk);
    private int presses;

    @BeforeEach
    void open() {
        RecordVisitView view = fx(() -> new RecordVisitView(model));
        show(() -> (Parent) view.node());
        fx(() -> view.shown(null));
        settle();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void twoNeedlePacksAndACondomStripTakeAtMostTwelveKeys() {
        assertThat(focused()).isEqualTo("record-visit-tile-cm-nsp-pack");
        key(KeyCode.DIGIT2);
        key(KeyCode.Q);
        key(KeyCode.W);
        key(KeyCode.ENTER);

        assertThat(scene.only().things()).containsExactlyInAnyOrder(ThingLine.given("CM_NSP_PACK", 2),
                ThingLine.given("CM_COND_STRIP", 1));
        assertThat(scene.only().person()).isNull();
        assertThat(presses).isLessThanOrEqualTo(12);
        assertThat(desk.said).containsExactly("Visit saved. 10 s");
        assertThat(focused()).isEqualTo("record-visit-tile-cm-nsp-pack");
    }

    @Test
    void theSameByTouch() {
        click("record-visit-tile-cm-nsp-pack");
        click("record-visit-tile-cm-nsp-pack");
        click("record-visit-tile-cm-cond-strip");
        click("record-visit-save");
        assertThat(scene.only().things()).containsExactlyInAnyOrder(ThingLine.given("CM_NSP_PACK", 2),
                ThingLine.given("CM_COND_STRIP", 1));
    }

    @Test
    void whatIsTypedInAFieldIsNotTakenForATile() {
        click("record-visit-note");
        type("2 q");
        assertThat(find("record-visit-note", TextInputControl.class).getText()).isEqualTo("2 q");
        assertThat(find("record-visit-note-counter", Labeled.class).getText()).isEqualTo("3 of 2,000 characters");
        assertThat(model.form.things).isEmpty();
    }

    @Test
    void lessThanAskedForAsksWhy() {
        key(KeyCode.DIGIT5);
        key(KeyCode.Q);
        click("record-visit-given-cm-nsp-pack-less");
        assertThat(find("record-visit-shortfall-cm-nsp-pack").isVisible()).isTrue();
        click("record-visit-shortfall-cm-nsp-pack-low-stock");
        click("record-visit-save");
        assertThat(scene.only().things())
                .containsExactly(new ThingLine("CM_NSP_PACK", 5, 4, 0, Shortfall.LOW_STOCK));
    }

    @Test
    void aQuantityThatIsNoWholeNumberIsNotSavedAndStays() {
        key(KeyCode.Q);
        for (String wrong : new String[]{"-3", "1.5", "123456", "two"}) {
            fx(() -> find("record-visit-given-cm-nsp-pack-number", TextInputControl.class).setText(wrong));
            click("record-visit-save");
            assertThat(scene.today()).isEmpty();
            assertThat(find("record-visit-given-cm-nsp-pack-number", TextInputControl.class).getText())
                    .isEqualTo(wrong);
        }
    }

    @Test
    void aDayThatIsNoneIsNotSavedAndStays() {
        key(KeyCode.Q);
        for (String wrong : new String[]{"31/02/2026", "16/06/1890", "01/01/2099", "yesterday"}) {
            fx(() -> find("record-visit-day-text", TextInputControl.class).setText(wrong));
            click("record-visit-save");
            assertThat(scene.today()).isEmpty();
            assertThat(find("record-visit-day-text", TextInputControl.class).getText()).isEqualTo(wrong);
        }
    }

    @Test
    void aPersonIsAttachedByKeyboard() {
        scene.named("Asha");
        click("record-visit-attach");
        type("ash");
        press(KeyCode.ENTER);
        assertThat(find("record-visit-who", Labeled.class).getText()).isEqualTo("Asha");
        assertThat(focused()).isEqualTo("record-visit-tile-cm-nsp-pack");
        key(KeyCode.Q);
        key(KeyCode.ENTER);
        assertThat(scene.only().person()).isNotNull();
        assertThat(find("record-visit-who", Labeled.class).getText()).isEqualTo("Anonymous");
    }

    @Test
    void aMissingAgreementOffersWhatCanBeDone() {
        fx(() -> model.open(scene.named("Asha")));
        click("record-visit-more-services");
        click("record-visit-tile-sv-hts");
        click("record-visit-save");
        assertThat(focused()).isEqualTo("record-visit-offer-ask");
        picture("record-visit-agreement-missing");
        click("record-visit-offer-neutral");
        assertThat(scene.only().services()).containsExactly("SV_HEALTH");
        assertThat(find("record-visit-offer-neutral").getParent().isVisible()).isFalse();
    }

    @Test
    void everyControlHasANameAndBothLanguagesShow() {
        key(KeyCode.Q);
        key(KeyCode.U);
        key(KeyCode.A);
        click("record-visit-more-services");
        click("record-visit-more-things");
        click("record-visit-attach");
        assertThat(nameless()).isEmpty();
        click("record-visit-more-services");
        click("record-visit-more-things");
        press(KeyCode.ESCAPE);
        picture("record-visit-en");
        speak(Language.SW);
        look(Look.DARK, 100);
        assertThat(find("record-visit-save", Labeled.class).getText()).isEqualTo("Hifadhi");
        picture("record-visit-sw-dark");
        reveal("record-visit-note");
        picture("record-visit-sw-dark-details");
        look(Look.LIGHT, 200);
        picture("record-visit-sw-200");
    }

    private void key(KeyCode key) {
        press(key);
        presses++;
    }
}
