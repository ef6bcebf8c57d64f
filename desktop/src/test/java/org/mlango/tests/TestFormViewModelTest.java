package org.mlango.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.asking.Reply;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Role;

class TestFormViewModelTest {
    private final TestsScene scene = new TestsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void offeredDoneAndKnownInOneGo() {
        TestFormViewModel form = scene.form();
        form.begin(scene.person);
        form.kind.set(Kind.HIV);
        assertThat(form.shows.get()).isFalse();
        form.chosen.add(Step.OFFERED);
        form.chosen.add(Step.DONE);
        assertThat(form.shows.get()).isTrue();
        assertThat(form.mayShow.get()).as("they did not agree to results").isFalse();
        UUID id = save(form);
        assertThat(scene.one(id).codes().steps()).hasSize(2);
        assertThat(scene.said).containsExactly("It is written down.");

        Objects.requireNonNull(scene.undo).run();
        assertThat(scene.all(scene.person)).isEmpty();
    }

    @Test
    void whatItShowedIsAskedForAndThenWritten() {
        TestFormViewModel form = scene.form();
        form.load(scene.person, scene.kept(Kind.HCV, Step.DONE));
        form.askingResults.set(true);
        form.resultTalk.answer(Purpose.KEEP_RESULTS).set(Reply.AGREED);
        assertThat(form.mayShow.get()).isTrue();
        form.showed.set(Showed.NOT_FOUND);
        form.chosen.add(Step.RESULT_GIVEN);
        UUID id = save(form);
        assertThat(scene.one(id).result()).isEqualTo(new Result(Showed.NOT_FOUND, ""));
        assertThat(scene.one(id).version()).isEqualTo(2);
    }

    @Test
    void aNoToResultsKeepsTheTestAndNothingOfWhatItShowed() {
        TestFormViewModel form = scene.form();
        form.load(scene.person, scene.kept(Kind.HCV, Step.DONE));
        form.askingResults.set(true);
        form.resultTalk.answer(Purpose.KEEP_RESULTS).set(Reply.AGREED);
        form.showed.set(Showed.FOUND);
        form.resultTalk.answer(Purpose.KEEP_RESULTS).set(Reply.SAID_NO);
        UUID id = save(form);
        assertThat(scene.one(id).result()).isNull();
    }

    @Test
    void nothingIsKeptBeforeTheyAgree() {
        PersonId other = scene.person("Baraka");
        TestFormViewModel form = scene.form();
        form.begin(other);
        form.kind.set(Kind.WOUND_CARE);
        form.chosen.add(Step.DONE);
        assertThat(form.ready()).isFalse();
        form.talk.answer(Purpose.KEEP_HEALTH).set(Reply.SAID_NO);
        assertThat(form.saidNo()).isTrue();
        assertThat(form.ready()).isFalse();
        form.talk.answer(Purpose.KEEP_HEALTH).set(Reply.AGREED);
        save(form);
        assertThat(scene.all(other)).hasSize(1);
    }

    @Test
    void theHoursFollowWhatIsTold() {
        TestFormViewModel form = scene.form();
        form.begin(scene.person);
        form.kind.set(Kind.PEP);
        form.sinceDay.set(LocalDate.of(2026, 6, 15));
        form.sinceTime.set("12:00");
        assertThat(form.hours.get()).isEqualTo("About 48 hours are left of the 72");
        form.sinceTime.set("");
        assertThat(form.hours.get()).startsWith("Between 36 and 60 hours are left");
        form.sinceDay.set(LocalDate.of(2026, 6, 11));
        assertThat(form.passed.get()).isTrue();
        assertThat(form.hours.get()).isEqualTo("The 72 hours have passed");
        form.sinceTime.set("25:00");
        assertThat(form.hours.get()).isEmpty();
        form.chosen.add(Step.OFFERED);
        form.save(id -> {
            throw new AssertionError("kept");
        });
        assertThat(form.note.get()).startsWith("This is not a time of day.");
        form.sinceTime.set("");
        form.sinceDay.set(LocalDate.of(2026, 6, 15));
        save(form);
        Course kept = scene.all(scene.person).getFirst();
        assertThat(Objects.requireNonNull(scene.section().hours(kept))).isEqualTo(new HoursLeft(36, 60, false));
    }

    @Test
    void oneWhoLeavesIsToldOnceWhatIsNotKept() {
        TestFormViewModel form = scene.form();
        form.begin(scene.person);
        assertThat(form.mayLeave()).isTrue();
        form.kind.set(Kind.TB);
        form.chosen.add(Step.DONE);
        assertThat(form.mayLeave()).isFalse();
        assertThat(form.note.get()).isNotEmpty();
        assertThat(form.mayLeave()).isTrue();

        form.load(scene.person, scene.kept(Kind.TB, Step.DONE));
        assertThat(form.mayLeave()).isTrue();
        form.words.set("cough");
        assertThat(form.mayLeave()).isFalse();
    }

    @Test
    void theSectionShowsNothingToTheDesk() {
        scene.kept(Kind.TB, Step.DONE);
        scene.test.as(Role.FRONT_DESK);
        TestsSectionViewModel section = scene.section();
        section.show(scene.person);
        assertThat(section.reads.get()).isFalse();
        section.look();
        assertThat(section.rows).isEmpty();
        assertThat(section.note.get()).startsWith("Only nurses and counsellors");
    }

    private static UUID save(TestFormViewModel form) {
        UUID[] kept = new UUID[1];
        form.save(id -> kept[0] = id);
        assertThat(form.note.get()).isEmpty();
        return Objects.requireNonNull(kept[0]);
    }
}
