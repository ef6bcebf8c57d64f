package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.schema.Tables;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class VisitListViewModelTest {
    private final VisitsScene scene = new VisitsScene();
    private final Desk desk = new Desk();
    private final VisitListViewModel model = new VisitListViewModel(scene.visits, scene.people,
            scene.test.background(), desk, desk);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void todayShowsWhoCameAndWhatTheyTookNewestFirst() {
        scene.recorded(VisitsScene.packsAndStrip());
        scene.test.clock().advance(Duration.ofMinutes(5));
        scene.recorded(
                VisitsScene.packsAndStrip().with(Set.of("SV_HTS")).about(scene.named("Asha", Purpose.KEEP_HEALTH)));
        model.ofToday();

        assertThat(model.lines).extracting(line -> line.face() == null ? "" : line.face().label())
                .containsExactly("Asha", "");
        assertThat(model.told(model.lines.getFirst().row()))
                .isEqualTo("1 \u00D7 Condom strip, 2 \u00D7 Needle pack \u00B7 Health service");
        assertThat(model.mayChange.get()).isTrue();
    }

    @Test
    void aManagerSeesNoFacesAndChangesNothing() {
        scene.recorded(VisitsScene.packsAndStrip().about(scene.named("Asha")));
        scene.test.as(Role.MANAGER);
        model.ofToday();

        assertThat(model.lines).singleElement().satisfies(line -> {
            assertThat(line.face()).isNull();
            assertThat(line.row().person()).isNotNull();
        });
        assertThat(model.mayChange.get()).isFalse();
    }

    @Test
    void aRemovedVisitComesBackWhileTheOfferStands() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip());
        model.ofToday();
        model.remove(model.lines.getFirst());
        assertThat(model.lines).isEmpty();
        assertThat(desk.said).containsExactly("Visit removed. 10 s");
        desk.undo();
        assertThat(model.lines).extracting(line -> line.row().id()).containsExactly(id);
    }

    @Test
    void whoeverWaitsLongestStandsFirstUntilTheyAreDone() {
        scene.recorded(VisitsScene.packsAndStrip());
        model.ofToday();
        model.letWait();
        scene.test.clock().advance(Duration.ofMinutes(3));
        model.letWait();
        assertThat(desk.said).containsOnly("They are in the list of today, waiting. 10 s");
        assertThat(model.lines).extracting(VisitListViewModel.Line::here)
                .containsExactly(Here.WAITING, Here.WAITING, null);
        assertThat(model.lines.getFirst().row().recordedAt()).isBefore(model.lines.get(1).row().recordedAt());
        assertThat(model.whoIsHere().get()).isEqualTo("Waiting: 2. With somebody: 0.");

        model.change(model.lines.getFirst(), Here.WITH_SOMEBODY, () -> {});
        assertThat(model.lines).extracting(VisitListViewModel.Line::here)
                .containsExactly(Here.WAITING, Here.WITH_SOMEBODY, null);

        model.change(model.lines.get(1), null, () -> {});
        model.change(model.lines.getFirst(), null, () -> {});
        assertThat(model.lines).extracting(VisitListViewModel.Line::here).containsOnlyNulls().hasSize(3);
        assertThat(model.whoIsHere().get()).isEmpty();

        desk.undo();
        assertThat(model.lines).hasSize(2);
    }

    @Test
    void whatIsWrittenDownOfSomebodyWaitingEndsTheirWaiting() {
        model.ofToday();
        model.letWait();
        UUID waiting = model.lines.getFirst().row().id();
        scene.test.done(tx -> scene.visits.correct(tx, waiting, VisitsScene.packsAndStrip()));
        model.ofToday();

        assertThat(model.lines).singleElement().satisfies(line -> {
            assertThat(line.here()).isNull();
            assertThat(line.row().things()).hasSize(2);
        });
    }

    @Test
    void nobodyWaitsOverNight() {
        model.ofToday();
        model.letWait();
        UUID yesterdays = model.lines.getFirst().row().id();
        scene.test.clock().advance(Duration.ofDays(1));
        model.ofToday();
        assertThat(model.whoIsHere().get()).isEmpty();

        assertThat(scene.test.store().write(tx -> scene.visits.here(tx, yesterdays, Here.WAITING)))
                .isEqualTo(Outcome.refused("", "visit.not_today"));
        model.letWait();
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(Tables.VISIT_HERE))).isOne();
    }

    @Test
    void aManagerSaysOfNobodyThatTheyWait() {
        model.ofToday();
        model.letWait();
        UUID waiting = model.lines.getFirst().row().id();
        scene.test.as(Role.MANAGER);
        model.letWait();
        model.change(model.lines.getFirst(), null, () -> {});

        assertThat(scene.here()).containsExactly(entry(waiting, Here.WAITING));
    }

    @Test
    void whoeverTakesTheirRecordBackWaitsAsNobody() {
        PersonId asha = scene.named("Asha");
        scene.test.done(tx -> scene.visits.arrive(tx,
                VisitDraft.anonymous(VisitsScene.TODAY, Set.of(), List.of()).about(asha)));
        scene.test.done(tx -> scene.visits.arrive(tx,
                VisitDraft.anonymous(VisitsScene.TODAY, Set.of(), List.of())));
        scene.test.done(tx -> scene.consents.withdraw(tx, asha, Purpose.KEEP_RECORD));
        model.ofToday();

        assertThat(model.lines).hasSize(2).allMatch(line -> line.row().person() == null)
                .extracting(VisitListViewModel.Line::here).containsExactly(Here.WAITING, null);
    }

    @Test
    void correctingOpensTheVisit() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip());
        model.ofToday();
        model.correct(model.lines.getFirst());
        assertThat(desk.went).containsExactly("record-visit");
        assertThat(desk.about).containsExactly(id);
    }

    @Test
    void aPersonsVisitsAreTheirsAloneAndNamedForThoseWhoCare() {
        PersonId asha = scene.named("Asha", Purpose.KEEP_HEALTH);
        scene.recorded(VisitsScene.packsAndStrip().about(asha).with(Set.of("SV_HTS")));
        scene.recorded(VisitsScene.packsAndStrip());

        model.ofPerson(asha);
        assertThat(model.lines).singleElement()
                .satisfies(line -> assertThat(line.row().services()).containsExactly("SV_HTS"));
        scene.test.as(Role.FRONT_DESK);
        model.ofPerson(asha);
        assertThat(model.lines).singleElement()
                .satisfies(line -> assertThat(line.row().services()).containsExactly("SV_HEALTH"));
        model.forget();
        assertThat(model.lines).isEmpty();
    }
}
