package org.mlango.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.TEST_COURSE;
import static org.mlango.schema.Tables.TEST_RESULT;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Going;
import org.mlango.consent.Ground;
import org.mlango.consent.Held;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/** Tests and treatments on a real store. */
class TestsTest {
    private static final Result FOUND = new Result(Showed.FOUND, "chlamydia");
    private final TestsScene scene = new TestsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        UUID id = scene.kept(Kind.HIV, Step.OFFERED, Step.DONE);
        assertThat(scene.all(scene.person)).singleElement().satisfies(course -> {
            assertThat(course.id()).isEqualTo(id);
            assertThat(course.codes().kind()).isEqualTo(Kind.HIV);
            assertThat(course.codes().steps()).extracting(StepDay::step).containsExactly(Step.OFFERED, Step.DONE);
            assertThat(course.result()).isNull();
        });
    }

    @Test
    void nothingIsWrittenWithoutAYesAndNoResultWithoutAnother() {
        TestDraft shown = scene.draft(Kind.HCV, Step.DONE).showing(FOUND);
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.keep(tx, shown))))
                .containsExactly("consent.missing");
        assertThat(scene.all(scene.person)).as("nothing of it").isEmpty();

        scene.agree(Purpose.KEEP_RESULTS);
        UUID id = scene.test.done(tx -> scene.tests.keep(tx, shown));
        assertThat(scene.one(id).result()).isEqualTo(FOUND);

        PersonId other = scene.person("Baraka");
        TestDraft others = TestDraft.of(other, Kind.TB, shown.steps().getFirst());
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.keep(tx, others))))
                .containsExactly("consent.missing");
    }

    @Test
    void theDeskWritesAndCannotReadBack() {
        scene.agree(Purpose.KEEP_RESULTS);
        scene.test.as(Role.FRONT_DESK);
        UUID id = scene.test.done(tx -> scene.tests.keep(tx, scene.draft(Kind.STI, Step.DONE).showing(FOUND)));
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.of(tx, scene.person))))
                .containsExactly("test.not_yours");
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.one(tx, id))))
                .containsExactly("test.not_yours");
        scene.test.scene(tx -> {
            byte[] codes = tx.sql().fetchSingle(TEST_COURSE).getCodes();
            byte[] showed = tx.sql().fetchSingle(TEST_RESULT).getShowed();
            assertThatThrownBy(() -> TestQueries.CODES.open(tx.keys(), id, 1, codes)).isInstanceOf(KeyNotHeld.class);
            assertThatThrownBy(() -> TestQueries.SHOWED.open(tx.keys(), id, 1, showed))
                    .isInstanceOf(KeyNotHeld.class);
        });

        scene.test.as(Role.NURSE);
        assertThat(scene.one(id).result()).isEqualTo(FOUND);
        assertThat(scene.one(id).codes().kind()).isEqualTo(Kind.STI);
    }

    @Test
    void theDeskTakesOutOnlyItsOwnAndChangesNothing() {
        UUID id = scene.kept(Kind.HIV, Step.DONE);
        scene.test.as(Role.FRONT_DESK);
        TestDraft again = new TestDraft(scene.person, new TestDraft.Shown(id, 1), Kind.HIV,
                scene.draft(Kind.HIV, Step.DONE).steps(), "", "", null, null, List.of());
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.keep(tx, again))))
                .containsExactly("test.not_yours");
        scene.test.done(tx -> scene.tests.takeOut(tx, id));
        scene.test.as(Role.MANAGER);
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.of(tx, scene.person))))
                .containsExactly("test.not_yours");
        assertThat(TestsScene.refused(
                scene.test.store().write(tx -> scene.tests.keep(tx, scene.draft(Kind.HIV, Step.DONE)))))
                .containsExactly("test.not_yours");
    }

    @Test
    void aCorrectionIsANewVersionAndAnOlderOneIsRefused() {
        scene.agree(Purpose.KEEP_RESULTS);
        Course first = scene.one(scene.kept(Kind.HIV, Step.OFFERED));
        TestDraft second = new TestDraft(scene.person, first.shown(), Kind.HIV,
                scene.draft(Kind.HIV, Step.OFFERED, Step.DONE, Step.RESULT_GIVEN).steps(), "Kisauni", "", null, FOUND,
                List.of());
        scene.test.done(tx -> scene.tests.keep(tx, second));
        Course now = scene.one(first.id());
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.codes().place()).isEqualTo("Kisauni");
        assertThat(now.result()).isEqualTo(FOUND);
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.keep(tx, second))))
                .containsExactly("test.changed");

        scene.test.clock().advance(Duration.ofDays(1));
        TestDraft third = new TestDraft(scene.person, now.shown(), Kind.HIV, second.steps(), "", "", null,
                new Result(Showed.NOT_CLEAR, ""), List.of());
        scene.test.done(tx -> scene.tests.keep(tx, third));
        assertThat(scene.one(first.id()).result()).isEqualTo(new Result(Showed.NOT_CLEAR, ""));
        TestDraft without = new TestDraft(scene.person, scene.one(first.id()).shown(), Kind.HIV, second.steps(), "", "",
                null, null, List.of());
        scene.test.done(tx -> scene.tests.keep(tx, without));
        assertThat(scene.one(first.id()).result()).isNull();
    }

    @Test
    void takingResultsBackLeavesTheTestAndTakingHealthBackLeavesNothing() {
        scene.agree(Purpose.KEEP_RESULTS);
        UUID id = scene.test.done(tx -> scene.tests.keep(tx, scene.draft(Kind.HBV, Step.DONE).showing(FOUND)));
        assertThat(going(Purpose.KEEP_RESULTS)).containsExactly("What one test showed");
        assertThat(going(Purpose.KEEP_HEALTH)).containsExactly("One test or treatment, with what was shown");

        scene.test.as(Role.FRONT_DESK);
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_RESULTS));
        scene.test.as(Role.NURSE);
        assertThat(scene.one(id).result()).isNull();
        assertThat(going(Purpose.KEEP_RESULTS)).isEmpty();

        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_HEALTH));
        assertThat(scene.all(scene.person)).isEmpty();
        assertThat(rows()).isZero();
    }

    private List<String> going(Purpose purpose) {
        return scene.test.store().read(tx -> scene.consents.going(tx, scene.person, purpose)).stream()
                .map(Going::words).toList();
    }

    @Test
    void whatIsLeftBeIsNotChangedAndGoesWhenItIsTakenBack() {
        scene.agree(Purpose.KEEP_RESULTS);
        UUID id = scene.test.done(tx -> scene.tests.keep(tx, scene.draft(Kind.HIV, Step.DONE).showing(FOUND)));
        scene.test.done(tx -> scene.consents.restrict(tx, scene.person, Ground.OWN_WISH, null));
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.takeOut(tx, id))))
                .containsExactly("stop.everything");
        assertThat(TestsScene.refused(
                scene.test.store().write(tx -> scene.tests.keep(tx, scene.draft(Kind.TB, Step.DONE)))))
                .containsExactly("stop.everything");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_RECORD));
        assertThat(rows()).isZero();
    }

    @Test
    void recordsOfOnePersonAreReadAsOne() {
        scene.kept(Kind.HIV, Step.DONE);
        PersonId other = scene.person("Zawadi, again");
        scene.test.done(tx -> scene.consents.link(tx, scene.person, other));
        assertThat(scene.all(other)).hasSize(1);
        TestDraft more = TestDraft.of(other, Kind.TB, scene.draft(Kind.TB, Step.OFFERED).steps().getFirst());
        scene.test.done(tx -> scene.tests.keep(tx, more));
        assertThat(scene.all(scene.person)).hasSize(2);
    }

    @Test
    void whoIsHiddenHasNothingHere() {
        UUID id = scene.kept(Kind.HIV, Step.DONE);
        scene.test.done(tx -> scene.consents.hide(tx, scene.person));
        assertThat(scene.all(scene.person)).isEmpty();
        assertThat(TestsScene.refused(scene.test.store().write(tx -> scene.tests.one(tx, id))))
                .containsExactly("test.changed");
    }

    @Test
    void allOfItStandsInTheirCopy() {
        scene.agree(Purpose.KEEP_RESULTS);
        scene.test.done(tx -> scene.tests.keep(tx, scene.draft(Kind.STI, Step.DONE).showing(FOUND)));
        scene.test.as(Role.COUNSELLOR);
        List<Held> held = scene.test.done(tx -> Outcome.done(scene.consents.held(tx, scene.person, Language.EN)));
        assertThat(held).filteredOn(one -> one.kind().equals("test")).singleElement().satisfies(
                one -> assertThat(one.facts()).extracting(fact -> fact.code() + ": " + fact.value())
                        .containsExactly("kind: STI check", "step: Done, on 16/06/2026", "showed: Found: chlamydia"));
    }

    private int rows() {
        return scene.test.store().read(tx -> tx.sql().fetchCount(TEST_COURSE) + tx.sql().fetchCount(TEST_RESULT));
    }
}
