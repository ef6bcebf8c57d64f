package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.store.Role;

class PlansViewTest extends FxTest {
    private final PlansScene scene = new PlansScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatTheyWantIsEnoughToBegin() {
        open(PlanView.ID, scene.person);
        assertThat(nameless()).isEmpty();
        assertThat(visible("plan-steps")).isFalse();
        picture("plan-new");
        click("plan-goal");
        type("nilale usiku");
        click("plan-start");
        assertThat(scene.all()).extracting(plan -> plan.told().goal()).containsExactly("nilale usiku");
        assertThat(visible("plan-steps")).isTrue();
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("plan-begun");
    }

    @Test
    void nothingTypedIsLostByGoingBack() {
        open(PlanView.ID, scene.person);
        click("plan-goal");
        type("nyumba");
        click("plan-to-file");
        assertThat(scene.visited).isEmpty();
        assertThat(visible("plan-told-refusal")).isTrue();
        click("plan-let-go");
        assertThat(scene.visited).containsExactly("person");
        assertThat(scene.all()).isEmpty();
    }

    @Test
    void aStepIsPromisedPausedAndTheyCloseIt() {
        UUID id = full();
        open(PlanView.ID, id);
        look(Look.LIGHT, 100);
        assertThat(nameless()).isEmpty();
        picture("plan");
        click("plan-step-add");
        click("step-text");
        type("barua ya shule");
        click("step-who-worker");
        click("step-when");
        type("kabla ya Ramadhani");
        assertThat(nameless()).isEmpty();
        picture("plan-step");
        click("step-save");
        assertThat(scene.read(id).steps().getLast().told())
                .isEqualTo(new StepDraft("barua ya shule", Who.WORKER, "", null, "kabla ya Ramadhani"));
        click("state-paused");
        assertThat(scene.read(id).state()).isEqualTo(PlanState.PAUSED);
        click("state-active");
        click("state-closed");
        assertThat(scene.said).contains("Thank you. It is closed as you wished; you can open it again any time.");
        speak(Language.SW);
        look(Look.DARK, 100);
        reveal("plan-state");
        picture("plan-closed-sw-dark");
    }

    @Test
    void theRestOfAPlanIsSeen() {
        UUID id = full();
        open(PlanView.ID, id);
        for (String part : List.of("plan-steps", "plan-track", "plan-look", "plan-copy", "plan-readers",
                "plan-state")) {
            reveal(part);
            picture("part-" + part);
        }
        click("track-draw");
        reveal("plan-track");
        picture("part-plan-track-drawn");
        assertThat(find("track-chart").getAccessibleText()).contains("16/06/2026: 4");
        speak(Language.SW);
        look(Look.DARK, 100);
        picture("part-plan-track-sw-dark");
    }

    @Test
    void thePaperIsSeenBeforeItIsMade() {
        UUID id = full();
        open(PlanView.ID, id);
        click("copy-paper");
        assertThat(nameless()).isEmpty();
        reveal("copy-lines");
        picture("plan-paper");
        click("copy-save");
        assertThat(scene.read(id).inside().copy()).isEqualTo(CopyGiven.PAPER);
    }

    @Test
    void aColleagueIsNamedAndTakesOver() {
        UUID id = full();
        open(PlanView.ID, id);
        click("plan-reader-2-name");
        assertThat(scene.read(id).readers()).contains(scene.juma);
        click("plan-reader-2-hand");
        assertThat(nameless()).isEmpty();
        picture("plan-hand");
        click("dialog-yes");
        assertThat(scene.visited).containsExactly("person");
        scene.as(scene.juma, Role.COUNSELLOR);
        assertThat(scene.read(id).worker()).isEqualTo(scene.juma);
    }

    @Test
    void theDeskShowsPromisesFirst() {
        full();
        scene.test.clock().advance(Duration.ofDays(2));
        open(DeskView.ID, null);
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        assertThat(words()).contains("barua ya chifu", "Mama Neema", "Others use or read this phone.",
                "If somebody else answers: hang up", "Where to meet: by the big tree");
        picture("desk");
        reveal("desk-week");
        picture("desk-week");
        speak(Language.SW);
        look(Look.DARK, 100);
        picture("desk-sw-dark");
        click("desk-done-1");
        assertThat(words()).doesNotContain("barua ya chifu");
        click("desk-reached-1");
        assertThat(isThere("desk-reached-1")).isFalse();
    }

    @Test
    void anEmptyDeskSaysSo() {
        open(DeskView.ID, null);
        assertThat(words()).contains("No promise stands open.", "Nobody asked to be reached now.");
        picture("desk-empty");
    }

    @Test
    void theFileShowsNothingUntilTheyWantToLook() {
        full();
        show(() -> {
            var section = new FilePlansView(new FilePlansViewModel(scene.plans, scene.test.background()), scene)
                    .section();
            section.show(scene.person);
            return new VBox(section.node());
        });
        assertThat(words()).doesNotContain("nyumba");
        click("plans-look");
        assertThat(words()).contains("nyumba");
        assertThat(nameless()).isEmpty();
        picture("plans-file");
        click("plans-open-1");
        assertThat(scene.visited).containsExactly("plan");
    }

    @Test
    void whoWasNotNamedIsShownNothingUntilTheyAskForIt() {
        full();
        scene.as(scene.juma, Role.COUNSELLOR);
        show(() -> {
            var section = new FilePlansView(new FilePlansViewModel(scene.plans, scene.test.background()), scene)
                    .section();
            section.show(scene.person);
            return new VBox(section.node());
        });
        click("plans-look");
        assertThat(words()).contains("There is none that you were named for.");
        click("plans-close");
        click("plans-show-me");
        click("dialog-yes");
        assertThat(words()).contains("nyumba");
    }

    private UUID full() {
        return scene.full();
    }

    private void open(String id, @org.jspecify.annotations.Nullable Object about) {
        show(() -> {
            Screen screen = Objects.requireNonNull(scene.room.screens().get(id)).get();
            screen.shown(about);
            return (Parent) screen.node();
        });
    }

    private boolean visible(String id) {
        for (Node at = find(id); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
