package org.mlango.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Purpose;
import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.store.Role;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class TestViewTest extends FxTest {
    private TestsScene scene;

    @BeforeEach
    void begin() {
        scene = new TestsScene();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aTestIsWrittenInOneGoAndWhatItShowedIsAskedApart() {
        open(scene.person);
        picture("test-empty");
        assertThat(nameless()).isEmpty();
        click("test-kind-hiv");
        click("test-steps-offered");
        click("test-steps-done");
        picture("test-form");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("test-keep");
        settle();
        assertThat(seenWords()).contains("Offered, on 16/06/2026", "Done, on 16/06/2026", "What else happened");
        click("test-ask-results");
        reveal("consent-answer-keep-results-agreed");
        picture("test-ask");
        click("consent-answer-keep-results-agreed");
        click("test-showed-not-found");
        reveal("test-keep");
        picture("test-result");
        assertThat(nameless()).isEmpty();
        click("test-keep");
        settle();
        assertThat(scene.all(scene.person).getFirst().result()).isEqualTo(new Result(Showed.NOT_FOUND, ""));
        click("test-step-out-1");
        click("test-take-out");
        assertThat(seenWords()).contains("Take this out?");
        click("dialog-yes");
        settle();
        assertThat(scene.all(scene.person)).isEmpty();
        assertThat(scene.visited).containsExactly("person");
    }

    @Test
    void theHoursAreSaidCalmlyInBothLanguagesInTheDarkAndTwiceAsLarge() {
        UUID pep = scene.test.done(tx -> scene.tests.keep(tx,
                new TestDraft(scene.person, null, Kind.PEP, scene.draft(Kind.PEP, Step.OFFERED).steps(), "Likoni", "",
                        new Since(LocalDate.of(2026, 6, 15), 600), null, List.of())));
        open(new TestView.Opened(scene.person, pep));
        assertThat(seenWords()).contains("About 46 hours are left of the 72")
                .doesNotContain("The 72 hours have passed");
        picture("pep");
        speak(Language.SW);
        settle();
        assertThat(seenWords()).contains("Zimebaki takriban saa 46 kati ya 72");
        picture("pep-sw");
        look(Look.DARK, 100);
        picture("pep-sw-dark");
        look(Look.LIGHT, 200);
        picture("pep-sw-200");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void afterwardsItSaysWhatThereIsAllTheSame() {
        open(scene.person);
        click("test-kind-pep");
        click("test-since-day-text");
        type("10/06/2026");
        settle();
        assertThat(seenWords()).contains("The 72 hours have passed", "Emergency contraception: up to 5 days");
        reveal("test-pep");
        picture("pep-passed");
        click("test-kind-methadone");
        assertThat(seenWords()).contains("Whoever travels can carry a letter");
        picture("methadone");
        click("test-transit");
        assertThat(scene.visited).containsExactly("transit");
    }

    @Test
    void theSectionShowsThemWhenAskedAndNothingToTheDesk() {
        scene.agree(Purpose.KEEP_RESULTS);
        scene.kept(Kind.METHADONE, Step.INTERESTED, Step.WAITING);
        scene.test.done(tx -> scene.tests.keep(tx,
                scene.draft(Kind.STI, Step.OFFERED, Step.DONE).showing(new Result(Showed.FOUND, "chlamydia"))));
        TestsSectionViewModel model = scene.section();
        TestsSectionView view = fx(() -> new TestsSectionView(model, scene));
        show(() -> new StackPane(view.section().node()));
        fx(() -> model.show(scene.person));
        assertThat(seenWords()).doesNotContain("chlamydia", "STI check");
        click("tests-look");
        assertThat(seenWords()).contains("STI check", "Showed: Found: chlamydia", "Waiting for a place, on 16/06/2026");
        picture("tests-section");
        assertThat(nameless()).isEmpty();
        click("tests-open-1");
        assertThat(scene.visited).containsExactly("test");

        scene.test.as(Role.FRONT_DESK);
        fx(() -> model.show(scene.person));
        assertThat(seenWords()).contains("Only nurses and counsellors read it back.").doesNotContain("chlamydia");
        assertThat(find("tests-look").isVisible()).isFalse();
        picture("tests-section-desk");
    }

    @Test
    void whoDidNotAgreeIsAskedFirst() {
        open(scene.person("Baraka"));
        click("test-kind-wound-care");
        click("test-steps-done");
        assertThat(find("test-keep").isDisabled()).isTrue();
        click("consent-answer-keep-health-said-no");
        assertThat(seenWords()).contains("nothing is written down, and the test or treatment goes ahead");
        click("consent-answer-keep-health-agreed");
        click("test-keep");
        settle();
        assertThat(seenWords()).contains("Cared for here, on 16/06/2026");
    }

    private Screen open(Object about) {
        Screen screen = fx(() -> scene.screen());
        show(() -> new DialogLayer(screen.node()));
        fx(() -> screen.shown(about));
        settle();
        return screen;
    }
}
