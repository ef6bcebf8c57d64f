package org.mlango.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.people.PersonFileSection;
import org.mlango.places.Treated;
import org.mlango.shell.Screen;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class ReferralViewTest extends FxTest {
    private ReferralsScene scene;

    @BeforeEach
    void begin() {
        scene = new ReferralsScene();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theWordsStandThereBeforeTheirYes() {
        open(ReferralView.ID, scene.person);
        assertThat(nameless()).isEmpty();
        type(find("referral-places-search").getId(), "kombani");
        choose();
        picture("referral-form");
        assertThat(words()).contains("To: Kombani Clinic", "It is about this place: Kombani Clinic");
        click("referral-says-name");
        assertThat(words()).contains("Their name: Zawadi");
        reveal("referral-preview");
        picture("referral-preview");
        assertThat(find("referral-keep").isDisabled()).isTrue();
        click("consent-answer-refer-said-no");
        assertThat(words()).contains("That is fine: nothing is written down");
        click("consent-answer-refer-agreed");
        reveal("referral-keep");
        picture("referral-agree");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("referral-keep");
        settle();
        assertThat(words()).contains("Agreed, nothing sent yet");
        picture("referral-opened");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void itReadsInSwahiliInTheDarkAndTwiceAsLarge() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.TURNED_AWAY));
        speak(Language.SW);
        open(ReferralView.ID, new ReferralView.Opened(scene.person, sent.id()));
        assertThat(words()).contains("Alikataliwa huko", "Huko ilikuwaje");
        picture("referral-told-sw");
        look(Look.DARK, 100);
        picture("referral-told-sw-dark");
        look(Look.LIGHT, 200);
        picture("referral-told-sw-200");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void callingBackIsAskedAboutFirst() {
        Referral sent = scene.sent(scene.clinic);
        open(ReferralView.ID, new ReferralView.Opened(scene.person, sent.id()));
        click("referral-recalled");
        assertThat(words()).contains("Call this referral back?");
        click("dialog-yes");
        settle();
        assertThat(scene.one(sent.id()).state()).isEqualTo(ReferralState.RECALLED);
        assertThat(scene.said).containsExactly("Called back. Today shows which place to tell.");
    }

    @Test
    void theSectionAndTheCardOnToday() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.ARRIVED));
        Referral arrived = scene.one(sent.id());
        scene.test.done(tx -> scene.referrals.tell(tx, arrived, Treated.WELL, "", ""));
        PersonFileSection section = fx(() -> new ReferralsSectionView(
                new ReferralsSectionViewModel(scene.test.background(), scene.referrals), scene).section());
        show(() -> new StackPane(section.node()));
        fx(() -> section.show(scene.person));
        assertThat(words()).doesNotContain("Kombani Clinic");
        click("referrals-look");
        assertThat(words()).contains("Kombani Clinic", "Went there, since 16/06/2026");
        picture("referrals-section");
        click("referrals-open-1");
        assertThat(scene.visited).containsExactly("referral");
        click("referrals-transit");
        assertThat(scene.visited).containsExactly("referral", "transit");
        fx(section::hidden);
    }

    @Test
    void whomToTellStandsOnToday() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.RECALLED));
        RecallsView card = fx(() -> new RecallsView(new RecallsViewModel(scene.test.background(), scene.referrals)));
        show(() -> new StackPane(card.node()));
        fx(card::refresh);
        assertThat(words()).contains("Kombani Clinic", "Number " + SlipNumber.unbroken(sent.codes().slip()))
                .doesNotContain("Zawadi");
        picture("recalls");
        assertThat(nameless()).isEmpty();
        click("recall-told-1");
        settle();
        assertThat(find("today-recalls").isVisible()).isFalse();
    }

    @Test
    void theLetterForTheRoadIsGoneWhenTheScreenIsLeft() {
        Screen screen = open(TransitView.ID, scene.person);
        click("transit-name");
        type("Zq7vXk");
        picture("transit");
        assertThat(nameless()).isEmpty();
        click("transit-print-en");
        settle();
        assertThat(words()).contains("This is needed for the letter.", "Please give both days");
        fx(screen::hidden);
        assertThat(words()).doesNotContain("Zq7vXk");
    }

    private Screen open(String id, Object about) {
        Screen screen = fx(() -> scene.screen(id));
        show(() -> new DialogLayer(screen.node()));
        fx(() -> screen.shown(about));
        settle();
        return screen;
    }

    private void type(String id, String words) {
        click(id);
        type(words);
    }

    private void choose() {
        ListView<?> list = find("referral-places-list", ListView.class);
        fx(() -> list.getSelectionModel().selectFirst());
        settle();
    }
}
