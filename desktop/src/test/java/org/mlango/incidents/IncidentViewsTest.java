package org.mlango.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.incidents.IncidentsScene.STATISTICS;
import static org.mlango.incidents.IncidentsScene.SUPPORT;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.store.Role;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class IncidentViewsTest extends FxTest {
    private IncidentsScene scene;

    @BeforeEach
    void begin() {
        scene = new IncidentsScene();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void helpComesFirstThenWhatIsToldThenWhatMayBeKept() {
        open(TellView.ID, scene.person);
        picture("incident-empty");
        assertThat(nameless()).isEmpty();
        click("incident-matter-harm");
        assertThat(seenWords()).contains("PEP: best within 24 hours, at the latest within 72.",
                "not yet reviewed by a clinician", "1195: national helpline");
        picture("incident-first");
        click("incident-help-medical-given");
        click("incident-help-legal-not-yet");
        click("incident-happened-forced-sex");
        assertThat(seenWords()).contains("Was it within the last 72 hours?");
        reveal("incident-words");
        picture("incident-told");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("incident-finish");
        settle();
        picture("incident-keeping");
        click("consent-answer-keep-incident-support-agreed");
        click("consent-answer-keep-incident-advocacy-agreed");
        reveal("incident-telling");
        assertThat(find("incident-telling-card").isVisible()).isTrue();
        assertThat(find("incident-legal-card").isVisible()).isFalse();
        picture("incident-telling");
        assertThat(nameless()).isEmpty();
        click("consent-answer-keep-incident-advocacy-said-no");
        click("incident-save");
        settle();
        assertThat(scene.all()).hasSize(1);
        assertThat(scene.visited).containsExactly("person");
    }

    @Test
    void anOverdoseIsCalmInBothLanguagesInTheDarkAndTwiceAsLarge() {
        open(TellView.ID, new TellView.Begun(Matter.OVERDOSE));
        assertThat(seenWords()).contains("Does not wake? Does not breathe well?");
        picture("overdose");
        speak(Language.SW);
        settle();
        assertThat(seenWords()).contains("Haamki? Hapumui vizuri?");
        picture("overdose-sw");
        look(Look.DARK, 100);
        reveal("incident-doses-1");
        picture("overdose-sw-dark");
        look(Look.LIGHT, 200);
        picture("overdose-sw-200");
        assertThat(nameless()).isEmpty();
        click("incident-came-recovered");
        click("incident-finish");
        settle();
        picture("keeping-nobody-sw-200");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void whatHappenedIsHiddenUntilSomebodyWantsToSeeIt() {
        scene.agree(SUPPORT, STATISTICS);
        scene.kept(scene.held(scene.person, SUPPORT, STATISTICS).wanting(HelpDraft.notYet(Help.LEGAL)));
        IncidentRowsViewModel model = scene.rows();
        IncidentsSectionView view = fx(() -> new IncidentsSectionView(model, scene));
        show(() -> new DialogLayer(Page.scrolling(new VBox(view.section().node()))));
        fx(() -> model.show(scene.person));
        click("incidents-look");
        assertThat(seenWords()).contains("Told on 16/06/2026", "Legal help: not done yet").doesNotContain(
                "Held without",
                "walinishika");
        picture("incidents-section");
        click("incident-show-1");
        assertThat(seenWords()).contains("Held without charge", "walinishika na kudai pesa", "Counted, without detail");
        picture("incidents-shown");
        assertThat(nameless()).isEmpty();
        click("incident-hide-1");
        assertThat(seenWords()).doesNotContain("walinishika");
        click("incident-given-1-1");
        settle();
        picture("incidents-giving");
        assertThat(nameless()).isEmpty();
        click("incident-giving-save");
        settle();
        assertThat(seenWords()).contains("First help within the first hour").doesNotContain("Legal help");
        click("incident-show-1");
        assertThat(seenWords()).contains("Legal help: given on 16/06/2026");
        click("incident-more-1");
        click("incident-ask-1-counselling");
        settle();
        assertThat(seenWords()).contains("Somebody to talk to: not done yet");
        click("incident-out-1");
        click("dialog-yes");
        settle();
        assertThat(seenWords()).contains("Nothing of the kind is kept.");
    }

    @Test
    void theManagerSeesWhatIsOwedAndOfNobody() {
        scene.kept(scene.held(null, SUPPORT).wanting(HelpDraft.notYet(Help.SAFE_PLACE)));
        open(OverviewView.ID, null);
        picture("incidents-counsellor");
        assertThat(seenWords()).contains("A safe place to stay", "Look below", "Told without a person");
        assertThat(nameless()).isEmpty();
        click("incidents-owed-1");
        assertThat(seenWords()).contains("Told on 16/06/2026");
        click("incidents-harm");
        assertThat(scene.visited).containsExactly(TellView.ID);

        scene.test.as(Role.MANAGER);
        open(OverviewView.ID, null);
        assertThat(seenWords()).contains("A safe place to stay", "Asked for on 16/06/2026").doesNotContain("Look below",
                "Told without a person");
        picture("incidents-manager");
    }

    @Test
    void theDeskFindsHelpAndWritesKits() {
        scene.test.as(Role.FRONT_DESK);
        open(OverviewView.ID, null);
        picture("incidents-desk");
        assertThat(seenWords()).contains("Naloxone that goes out").doesNotContain("Asked for, not done yet");
        click("kit-why-used");
        click("kit-give");
        settle();
        assertThat(scene.said).contains("The kits are written down.");
        open(TellView.ID, new TellView.Begun(Matter.HARM));
        assertThat(seenWords()).contains("1195", "can also tell a counsellor").doesNotContain("What they want");
        assertThat(find("incident-finish").isVisible()).isFalse();
        picture("incident-desk");
    }

    private Screen open(String id, @Nullable Object about) {
        Screen screen = fx(() -> scene.screen(id));
        show(() -> new DialogLayer(screen.node()));
        fx(() -> screen.shown(about));
        settle();
        return screen;
    }
}
