package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;

/** What is remembered of days gone by is what stands in the file, whatever was done with their visits meanwhile. */
class GivenBeforeTest {
    private static final LocalDate FROM = VisitsScene.TODAY.minusDays(12);
    private static final List<String> THINGS = List.of("CM_NSP_PACK", "CM_COND_STRIP", "CM_WATER");

    private final VisitsScene scene = new VisitsScene();
    private final Random random = new Random(31);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void isWhatStandsInTheFileAfterEachChange() {
        PersonId person = scene.person();
        List<UUID> there = new ArrayList<>();
        List<StoredVisit> earlier = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            switch (there.isEmpty() ? 0 : random.nextInt(6)) {
                case 0, 1 -> there.add(scene.recorded(draft(person)));
                case 2 -> {
                    UUID one = any(there);
                    earlier.add(scene.test.done(tx -> scene.visits.correct(tx, one, draft(person))));
                }
                case 3 -> {
                    UUID one = there.remove(random.nextInt(there.size()));
                    earlier.add(scene.test.done(tx -> scene.visits.remove(tx, one)));
                }
                case 4 -> putBack(earlier, there);
                default -> scene.test.store().write(tx -> {
                    scene.visits.record(tx, draft(person));
                    scene.visits.given(tx, FROM);
                    return Outcome.refused("", "not.after.all");
                });
            }
            assertThat(remembered()).as("step %d", step).isEqualTo(inTheFile());
        }
        assertThat(remembered()).isNotEmpty();
    }

    @Test
    void outlastsThatVisitsLetGoOfTheirPerson() {
        PersonId person = scene.person();
        for (int i = 0; i < 5; i++) {
            scene.recorded(draft(person));
        }
        assertThat(remembered()).isEqualTo(inTheFile());

        scene.test.done(tx -> scene.visits.detach(tx, person, null, null));

        assertThat(remembered()).isEqualTo(inTheFile()).isNotEmpty();
    }

    @Test
    void anotherFirstDayAsksForNoMoreThanIsMissing() {
        scene.recorded(draft(scene.person()));
        remembered();
        LocalDate earlier = FROM.minusDays(40);
        scene.recorded(VisitDraft.anonymous(earlier, Set.of("SV_INFO"), List.of(ThingLine.given("CM_WATER", 9))));

        SortedMap<LocalDate, Integer> water = scene.test.store().<Map<String, SortedMap<LocalDate, Integer>>>read(
                tx -> scene.visits.given(tx, earlier)).get("CM_WATER");

        assertThat(water).containsEntry(earlier, 9);
        assertThat(remembered()).isEqualTo(inTheFile());
    }

    @Test
    void whatCouldNotBeReadIsNotTakenForNothing() {
        scene.recorded(VisitDraft.anonymous(VisitsScene.TODAY.minusDays(3), Set.of("SV_INFO"),
                List.of(ThingLine.given("CM_WATER", 9))));
        GivenBefore before = new GivenBefore();
        ReadTx closed = scene.test.store().<ReadTx>read(tx -> tx);
        scene.test.kept();
        assertThatThrownBy(() -> before.given(closed, FROM)).isInstanceOf(RuntimeException.class);

        assertThat(scene.test.store().<Map<String, SortedMap<LocalDate, Integer>>>read(
                tx -> before.given(tx, FROM))).isEqualTo(inTheFile()).isNotEmpty();
    }

    private void putBack(List<StoredVisit> earlier, List<UUID> there) {
        if (!earlier.isEmpty()) {
            StoredVisit was = earlier.remove(random.nextInt(earlier.size()));
            UUID back = scene.test.done(tx -> scene.visits.putBack(tx, was));
            if (!there.contains(back)) {
                there.add(back);
            }
        }
    }

    private VisitDraft draft(PersonId person) {
        VisitDraft draft = VisitDraft.anonymous(VisitsScene.TODAY.minusDays(random.nextInt(12)), Set.of("SV_INFO"),
                List.of(ThingLine.given(any(THINGS), 1 + random.nextInt(9))));
        return random.nextBoolean() ? draft : draft.about(person);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Map<String, SortedMap<LocalDate, Integer>> remembered() {
        return scene.test.store().<Map<String, SortedMap<LocalDate, Integer>>>read(tx -> scene.visits.given(tx, FROM));
    }

    private Map<String, SortedMap<LocalDate, Integer>> inTheFile() {
        return scene.test.store().<Map<String, SortedMap<LocalDate, Integer>>>read(
                tx -> VisitQueries.given(tx, FROM, tx.today()));
    }
}
