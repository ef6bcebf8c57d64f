package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Role;

class PlanViewModelTest {
    private final PlansScene scene = new PlansScene();
    private final PlanViewModel model = new PlanViewModel(scene.plans, scene.test.background(), scene,
            person -> scene.go("person", person));

    @AfterEach
    void close() {
        Texts.speak(Language.EN);
        scene.close();
    }

    @Test
    void withoutAnAgreementThePageSaysSoAndNothingTypedIsLost() {
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_CONVERSATION));
        model.begin(scene.person);
        assertThat(model.agreed.get()).isFalse();
        model.told.goal.set("nyumba");
        model.start();
        assertThat(model.refusalOf("told").get()).isNotEmpty();
        assertThat(model.told.goal.get()).isEqualTo("nyumba");
        assertThat(scene.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLookBackInThePastIsAClearSentence(Language language) {
        Texts.speak(language);
        model.open(scene.start("x"));
        model.lookDay.set(model.today.get().minusDays(1));
        model.agreeToLookBack(model.lookDay.get());
        assertThat(model.refusalOf("look").get()).startsWith(language == Language.EN
                ? "That day has gone."
                : "Siku hiyo imepita.");
        assertThat(model.lookDay.get()).as("what was typed stays").isNotNull();
    }

    @Test
    void wordsTypedAnewStayWhileSomethingElseIsDone() {
        UUID id = scene.full();
        model.open(id);
        model.reword();
        model.told.goal.set("nyumba kubwa");
        model.note.set("nimelala");
        model.step.another();
        model.step.text.set("hatua");
        model.saveStep();
        assertThat(model.rewording.get()).isTrue();
        assertThat(model.told.goal.get()).isEqualTo("nyumba kubwa");
        assertThat(model.note.get()).isEqualTo("nimelala");
        assertThat(model.mayLeave()).isFalse();
        model.saveWording();
        assertThat(scene.read(id).told().goal()).isEqualTo("nyumba kubwa");
        model.lookedBack();
        assertThat(model.mayLeave()).isTrue();
    }

    @Test
    void daysAndNumbersTypedAndNotSavedHoldTheScreen() {
        UUID id = scene.full();
        scene.does(id, (tx, plan) -> scene.plans.agreeToLookBack(tx, plan, null));
        scene.does(id, (tx, plan) -> scene.plans.reach(tx, plan, null));
        model.open(id);
        model.markDay.set(model.today.get());
        assertThat(model.holdsWords()).isFalse();
        holds("look", () -> model.lookDay.set(model.today.get()), () -> model.agreeToLookBack(model.lookDay.get()));
        holds("look", () -> model.reachDay.set(model.today.get()), () -> model.reach(model.reachDay.get()));
        holds("look", () -> model.lookUnderstood.set(false), () -> model.lookUnderstood.set(true));
        holds("track", () -> model.mark.set(3), () -> model.mark.set(0));
        holds("track", () -> model.markDay.set(model.today.get().minusDays(1)), () -> model.markDay.set(null));
        model.step.another();
        holds("steps", () -> model.step.when.set("mvua ikiisha"), () -> model.step.when.set(""));
        holds("steps", () -> model.step.day.set(model.today.get()), model.step::clear);
        model.lookDay.set(model.today.get());
        model.forget();
        assertThat(model.holdsWords()).isFalse();
    }

    private void holds(String where, Runnable typed, Runnable done) {
        typed.run();
        assertThat(model.holdsWords()).isTrue();
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.refusalOf(where).get()).isNotEmpty();
        done.run();
        assertThat(model.holdsWords()).isFalse();
    }

    @Test
    void whatAColleagueChangedMeanwhileIsSaid() {
        UUID id = scene.start("x");
        model.open(id);
        scene.does(id, (tx, plan) -> scene.plans.change(tx, plan, PlanTold.goal("y")));
        model.reword();
        model.told.goal.set("z");
        model.saveWording();
        assertThat(model.refusalOf("told").get()).startsWith("Somebody changed this plan meanwhile.");
        assertThat(model.told.goal.get()).isEqualTo("z");
        assertThat(scene.read(id).told().goal()).isEqualTo("y");
    }

    @Test
    void whoWasNotNamedIsToldSoAndShownNothing() {
        UUID id = scene.start("siri");
        scene.as(scene.juma, Role.COUNSELLOR);
        model.open(id);
        assertThat(model.plan.get()).isNull();
        assertThat(model.refusalOf("plan").get()).startsWith("This plan is not yours to open");
    }

    @Test
    void aPaperThatCannotBePutThereIsSaid() {
        UUID id = scene.full();
        model.open(id);
        CopyViewModel copy = new CopyViewModel(model, scene.plans, scene.test.background(), scene);
        copy.paper();
        assertThat(copy.telling()).isEmpty();
        copy.lines.set(copy.lines.get() + "\nna ARV");
        assertThat(copy.telling()).contains("arv");
        copy.save(scene.folder.resolve("no/such/folder/list.pdf"));
        assertThat(scene.said)
                .containsExactly("The file could not be put there. Nothing else changed; choose another place.");
        copy.paper();
        copy.save(scene.folder.resolve("list.pdf"));
        assertThat(Files.exists(scene.folder.resolve("list.pdf"))).isTrue();
    }

    @Test
    void theCalendarIsSavedWithOneWord() throws IOException {
        scene.full();
        DeskViewModel desk = new DeskViewModel(scene.plans, new Desk(scene.people), scene.test.background(), scene);
        desk.save(scene.folder.resolve("calendar.ics"));
        assertThat(Files.readString(scene.folder.resolve("calendar.ics"))).contains("SUMMARY:Appointment")
                .doesNotContain("Zawadi", "barua", "Nyumba", "nyumba");
        assertThat(scene.said).containsExactly("The calendar is saved.");
    }
}
