package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.TestSecond;

class OfficialsTest {
    private final RegistersScene scene = new RegistersScene();
    private final Officials officials = scene.registers.officials();
    private final SecondPerson rule = new SecondPerson();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whoeverOpensTheDoorWritesItDownAndSeesTheStepsAndNothingElse() {
        scene.test.as(Role.FRONT_DESK);
        UUID id = write(Paper.LETTER);
        assertThat(steps(id)).hasSize(StepLabel.Shipped.values().length)
                .allSatisfy(step -> assertThat(step.label().said()).doesNotStartWith("["));
        assertThat(told(id)).isEmpty();
        assertThatThrownBy(() -> scene.test.store().write(tx -> Outcome.done(OfficialQueries.told(tx, id))))
                .isInstanceOf(RuntimeException.class);
        tick(id, 0, true);
        assertThat(steps(id).getFirst()).extracting(OfficialStep::ticked, OfficialStep::by)
                .containsExactly(LocalDate.of(2026, 6, 16), "Amina");
        tick(id, 0, false);
        assertThat(steps(id).getFirst().ticked()).isNull();
        assertThat(scene.refused(answer(id, OfficialAnswer.NOTHING, null))).containsExactly("official.not_yours");

        scene.test.as(Role.MANAGER);
        assertThat(told(id)).map(OfficialTold::asked).contains("about one person");
    }

    @Test
    void nothingIsGivenWithoutACourtAndASecondPerson() {
        UUID id = write(Paper.LETTER);
        assertThat(scene.refused(answer(id, OfficialAnswer.AS_ORDERED, null))).containsExactly("official.order");
        assertThat(scene.refused(answer(id, OfficialAnswer.NUMBERS, null))).containsExactly("official.second");
        scene.test.done(tx -> Officials.change(tx, id, Paper.COURT_ORDER, new OfficialTold("", "", "")));
        assertThat(scene.refused(answer(id, OfficialAnswer.AS_ORDERED, null))).containsExactly("official.second");
        UUID another = UUID.randomUUID();
        assertThat(scene.refused(answer(id, OfficialAnswer.AS_ORDERED, yes(another)))).as("a yes for another one")
                .containsExactly("together.other");
        Officials.Second yes = yes(id);
        scene.test.clock().advance(Duration.ofMinutes(11));
        assertThat(scene.refused(answer(id, OfficialAnswer.AS_ORDERED, yes))).containsExactly("together.again");
        Officials.Second fresh = yes(id);
        scene.test.done(tx -> Officials.answer(tx, id, OfficialAnswer.AS_ORDERED, fresh));
        assertThat(scene.refused(answer(id, OfficialAnswer.NOTHING, null))).containsExactly("official.closed");
        assertThat(scene.refused(scene.test.store()
                .write(tx -> Officials.change(tx, id, Paper.NONE, new OfficialTold("", "", "")))))
                .containsExactly("official.closed");
        UUID step = steps(id).getFirst().id();
        assertThat(scene.refused(scene.test.store().write(tx -> Officials.tick(tx, id, step, true))))
                .containsExactly("official.closed");
    }

    @Test
    void sayingNoNeedsNobodyElse() {
        UUID id = write(Paper.NONE);
        scene.test.done(tx -> Officials.answer(tx, id, OfficialAnswer.NOTHING, null));
        assertThat(only().answer()).isEqualTo(OfficialAnswer.NOTHING);
    }

    /** The list is the centre's; what it left as it came keeps following the language, and what was begun keeps its steps. */
    @Test
    void theCentreChangesItsSteps() {
        UUID before = write(Paper.LETTER);
        String calm = new StepLabel("CALM", "").said();
        OfficialsViewModel model = new OfficialsViewModel(scene.test.background(), officials, scene);
        scene.test.as(Role.COUNSELLOR);
        model.load();
        model.saveSteps();
        assertThat(model.refusals).containsKey("");
        scene.test.as(Role.MANAGER, Role.COUNSELLOR);
        model.load();
        model.ownSteps.set("  \n\n");
        model.saveSteps();
        assertThat(model.refusals.get("steps")).startsWith("Write at least one step");
        model.ownSteps.set(calm + "\n  Call Njeri of the legal aid clinic  \n");
        model.saveSteps();
        assertThat(model.refusals).isEmpty();
        UUID after = write(Paper.LETTER);

        assertThat(said(after)).containsExactly(calm, "Call Njeri of the legal aid clinic");
        assertThat(said(before)).hasSize(9);
        Texts.speak(Language.SW);
        assertThat(said(after).getFirst()).startsWith("Kuwa na adabu");
        Texts.speak(Language.EN);
        model.ownSteps.set("x".repeat(301));
        model.saveSteps();
        assertThat(model.refusals.get("steps")).contains("300");
        model.ownSteps.set("one\n".repeat(21));
        model.saveSteps();
        assertThat(model.refusals.get("steps")).contains("20");
        model.usualSteps();
        assertThat(scene.test.store().<List<StepLabel>>read(officials::steps)).isEqualTo(StepLabel.shipped());
    }

    @Test
    void badInput() {
        assertThat(scene.refused(scene.test.store().write(tx -> officials.write(tx,
                new OfficialDraft(null, null, Paper.NONE, new OfficialTold("x".repeat(2001), "", ""))))))
                .containsExactly("official.claimed", "request.day", "text.long");
        assertThat(scene.refused(scene.test.store().write(tx -> officials.write(tx,
                new OfficialDraft(tx.today().plusDays(1), Claimed.COURT, Paper.NONE, new OfficialTold("", "", ""))))))
                .containsExactly("request.future");
    }

    @Test
    void theDatabaseRefusesOnItsOwn() {
        write(Paper.LETTER);
        for (String forbidden : List.of("UPDATE official_request SET claimed = 'COURT'",
                "UPDATE official_request SET received_day = received_day - 1",
                "UPDATE official_request SET answer = 'AS_ORDERED', answered_day = 1, answered_by_id = written_by_id",
                "UPDATE official_request SET answer = 'NOTHING'", "UPDATE official_step SET label = x'00'",
                "UPDATE official_step SET ticked_day = 1")) {
            assertThatThrownBy(() -> scene.test.store().write(tx -> {
                tx.sql().execute(forbidden);
                return Outcome.done(true);
            })).as(forbidden).isInstanceOf(RuntimeException.class);
        }
    }

    /** It says so on the screen, so it had better be true: no class of it knows a person, or writes a file. */
    @Test
    void nothingInItCouldHandOutARecord() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/org/mlango/registers"))) {
            String sources = files.filter(file -> file.getFileName().toString().matches("Offic.*|OpenedOff.*|Step.*"))
                    .map(OfficialsTest::read).collect(Collectors.joining());
            assertThat(sources).contains("class OfficialsView").doesNotContain("PersonId", "SavePlace", "PdfPaper",
                    "SavedFile", "consents", "PERSON");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Officials.Second yes(UUID about) {
        var yes = TestSecond.yes(Matter.OFFICIAL, about, scene.test.clock().instant());
        UUID asked = only().id();
        return tx -> rule.take(tx, Matter.OFFICIAL, asked, yes);
    }

    private UUID write(Paper paper) {
        return scene.test.done(tx -> scene.registers.official(tx, new OfficialDraft(tx.today(), Claimed.POLICE, paper,
                new OfficialTold("two officers", "about one person", ""))));
    }

    private Outcome<UUID> answer(UUID id, OfficialAnswer answer, Officials.@Nullable Second second) {
        return scene.test.store().write(tx -> Officials.answer(tx, id, answer, second));
    }

    private void tick(UUID id, int at, boolean done) {
        UUID step = steps(id).get(at).id();
        scene.test.done(tx -> Officials.tick(tx, id, step, done));
    }

    private List<String> said(UUID id) {
        return steps(id).stream().map(step -> step.label().said()).toList();
    }

    private List<OfficialStep> steps(UUID id) {
        return scene.test.store().read(tx -> officials.steps(tx, id));
    }

    private Optional<OfficialTold> told(UUID id) {
        return scene.test.done(tx -> Outcome.done(Officials.told(tx, id)));
    }

    private Official only() {
        return scene.test.store().<List<Official>>read(Officials::all).getFirst();
    }
}
