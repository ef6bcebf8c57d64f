package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.kit.FxTest;
import org.mlango.kit.form.Briefly;

class PersonFileViewTest extends FxTest {
    private final PeopleScene scene = new PeopleScene();
    private PersonId person = PersonId.random();
    private PersonFileView view;

    PersonFileViewTest() {
        view = (PersonFileView) fx(() -> scene.screen(PeopleRoom.FILE));
    }

    @BeforeEach
    void open() {
        show(() -> {
            person = scene.register(new PersonDraft("Amina", "", "mango tree", "0712345678", CameThrough.FRIEND, "",
                    1994, BirthYearSure.ABOUT, ReportingGender.FEMALE));
            view.shown(person);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void onlyTheNameShowsUntilAskedAndThenForFifteenSeconds() {
        assertThat(nameless()).isEmpty();
        picture("person-file");
        assertThat(identity()).doesNotContain("mango tree");
        click("person-reveal");
        picture("person-file-shown");
        assertThat(identity()).contains("mango tree", "0712345678", "1994");
        assertThat(view.hiding.isCounting()).isTrue();
        assertThat(Briefly.LONG).isEqualTo(Duration.seconds(15));
        fx(view.hiding::pass);
        assertThat(identity()).doesNotContain("mango tree");
    }

    @Test
    void correcting() {
        click("person-correct");
        click("person-name");
        type("h");
        assertThat(nameless()).isEmpty();
        click("person-save");
        assertThat(find("person-identity").isVisible()).isTrue();
        assertThat(scene.people.index().search("aminah")).hasSize(1);
    }

    /** The button that was pressed goes away; JavaFX would give the keyboard to the top of the page and scroll there. */
    @Test
    void thePageStaysUnderTheHand() {
        click("consent-ask-contact");
        assertThat(isInSight("consent-question-contact")).isTrue();
        click("consent-answer-contact-agreed");
        click("consent-keep-answer");
        assertThat(isInSight("consent-standing-contact")).isTrue();
        click("reach-open");
        assertThat(isInSight("reach-ask-for")).isTrue();
    }

    @Test
    void askingNow() {
        click("consent-ask-contact");
        assertThat(nameless()).isEmpty();
        picture("consent-ask");
        click("consent-answer-contact-agreed");
        fx(() -> find("consent-words", TextInputControl.class).setText("never to my sister"));
        click("consent-keep-answer");
        assertThat(standing(Purpose.CONTACT)).isEqualTo(Standing.AGREED);
        picture("consent-section");
        assertThat(identity()).doesNotContain("never to my sister");
        click("person-reveal");
        assertThat(identity()).contains("They asked us to mind", "never to my sister");
        fx(view.hiding::pass);
        assertThat(identity()).doesNotContain("never to my sister");
    }

    @Test
    void whatHasRunOutIsToldGently() {
        assertThat(isThere("consent-review-due")).isFalse();
        fx(() -> {
            scene.test.clock().advance(java.time.Duration.ofDays(400));
            view.shown(person);
        });
        reveal("consent-review-due");
        picture("consent-review-due");
        assertThat(nameless()).isEmpty();
        click("consent-ask-keep-record");
        click("consent-answer-keep-record-agreed");
        click("consent-keep-answer");
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.AGREED);
        assertThat(isThere("consent-review-due")).isFalse();
    }

    @Test
    void takingBackShowsFirstWhatGoesAndIsDoneInTwoClicks() {
        click("consent-take-back-keep-record");
        reveal("consent-going");
        picture("consent-take-back");
        assertThat(nameless()).isEmpty();
        click("consent-confirm-taking-back");
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.WITHDRAWN);
        assertThat(scene.people.index().size()).isZero();
        assertThat(scene.visited).containsExactly("people");
        assertThat(scene.said).hasSize(1);
    }

    private Standing standing(Purpose purpose) {
        return scene.test.store().read(tx -> scene.consents.standing(tx, person, purpose));
    }

    private String identity() {
        return String.join("|", find("person-identity").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).toList());
    }
}
