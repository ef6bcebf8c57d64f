package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class ChangeVisitTest {
    private final VisitsScene scene = new VisitsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whoAskedToBeLeftBeLosesNoVisitAndGetsNone() {
        PersonId person = scene.person();
        UUID id = scene.recorded(VisitsScene.packsAndStrip().about(person));
        scene.test.done(tx -> scene.consents.restrict(tx, person, Ground.OWN_WISH, null));

        Outcome<StoredVisit> removed = scene.test.store().write(tx -> scene.visits.remove(tx, id));
        assertThat(removed).isEqualTo(Outcome.refused("person", "stop.everything"));
        assertThat(scene.tried(VisitsScene.packsAndStrip().about(person)))
                .isEqualTo(Outcome.refused("person", "stop.everything"));
    }

    @Test
    void visitsAreListedUnderEitherRecordOfOnePerson() {
        PersonId one = scene.person();
        PersonId other = scene.person();
        UUID first = scene.recorded(VisitsScene.packsAndStrip().about(one));
        UUID second = scene.recorded(VisitsScene.packsAndStrip().about(other));
        scene.test.done(tx -> scene.consents.link(tx, one, other));

        List<VisitRow> rows = scene.test.done(tx -> Outcome.done(scene.visits.ofPerson(tx, other)));
        assertThat(rows).extracting(VisitRow::id).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoHasTwoRecordsComesOnceAndIsHereOnce() {
        PersonId one = scene.person();
        PersonId other = scene.person();
        VisitDraft at = at(one, 14 * 60);
        scene.recorded(at);
        assertThat(scene.tried(at)).isEqualTo(Outcome.refused("time", "visit.at_once"));
        scene.recorded(at(one, 14 * 60 + 1));
        UUID here = scene.test.done(tx -> scene.visits.arrive(tx, VisitsScene.packsAndStrip().about(one)));
        UUID alone = scene.test.done(tx -> scene.visits.arrive(tx, VisitsScene.packsAndStrip().about(other)));

        scene.test.done(tx -> scene.consents.link(tx, one, other));

        assertThat(scene.tried(at(other, 14 * 60))).isEqualTo(Outcome.refused("time", "visit.at_once"));
        assertThat(scene.test.store().write(tx -> scene.visits.arrive(tx, VisitsScene.packsAndStrip().about(other))))
                .isEqualTo(Outcome.refused("person", "visit.here_already"));
        scene.test.done(tx -> scene.visits.here(tx, alone, null));
        assertThat(scene.test.store().write(tx -> scene.visits.here(tx, alone, Here.WAITING)))
                .isEqualTo(Outcome.refused("person", "visit.here_already"));
        scene.test.done(tx -> scene.visits.here(tx, here, Here.WITH_SOMEBODY));

        scene.test.done(tx -> scene.consents.part(tx, one, other));
        scene.recorded(at(other, 14 * 60));
        scene.test.done(tx -> scene.visits.here(tx, alone, Here.WAITING));
    }

    private static VisitDraft at(PersonId person, int minute) {
        VisitDraft draft = VisitsScene.packsAndStrip().about(person);
        return new VisitDraft(draft.day(), minute, draft.place(), person, draft.collectingFor(), draft.newOrBack(),
                draft.turnedAway(), draft.services(), draft.things(), draft.note());
    }

    @Test
    void visitsUnderEitherRecordBecomeAnonymousTogether() {
        PersonId one = scene.person();
        PersonId other = scene.person();
        scene.recorded(VisitsScene.packsAndStrip().about(one));
        scene.recorded(VisitsScene.packsAndStrip().about(other));
        scene.test.done(tx -> scene.consents.link(tx, one, other));
        assertThat(scene.test.<List<LocalDate>>done(tx -> Outcome.done(scene.visits.days(tx, other))))
                .containsExactly(VisitsScene.TODAY);

        assertThat(scene.test.<Integer>done(tx -> scene.visits.detach(tx, other, null, null))).isEqualTo(2);

        assertThat(scene.test.<List<VisitRow>>done(tx -> Outcome.done(scene.visits.ofPerson(tx, one)))).isEmpty();
        assertThat(scene.test.store().write(tx -> scene.visits.detach(tx, one, null, null)))
                .isEqualTo(Outcome.refused("", "anonymous.none"));
    }

    @Test
    void aCorrectionReplacesWhatWasWrittenAndSealsItAnew() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().with(Set.of("SV_TB")).noted("wrong"));
        VisitDraft better = VisitDraft.anonymous(VisitsScene.TODAY.minusDays(1), Set.of("SV_STI", "SV_NSP"),
                List.of(ThingLine.given("CM_SYR_1ML", 5))).noted("right");

        assertThat(corrected(id, better)).isEqualTo(Outcome.done(id));
        assertThat(scene.opened(id)).isEqualTo(better);
        assertThat(stored(id).version()).isEqualTo(2);
    }

    @Test
    void theDeskCorrectsAroundWhatItCannotSee() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().with(Set.of("SV_TB")).noted("wrong"));
        scene.test.as(Role.FRONT_DESK);
        VisitDraft seen = scene.opened(id);

        assertThat(corrected(id, seen.noted("right"))).isEqualTo(Outcome.done(id));
        assertThat(corrected(id, seen.with(Set.of("SV_HEALTH", "SV_STI"))))
                .isEqualTo(Outcome.refused("services", "services.sealed"));
        scene.test.as(Role.NURSE);
        assertThat(scene.opened(id).services()).containsExactly("SV_TB");
        assertThat(scene.opened(id).note()).isEqualTo("right");
    }

    @Test
    void theDeskTakesAwayWhatItCannotSee() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().with(Set.of("SV_TB")));
        scene.test.as(Role.FRONT_DESK);
        assertThat(corrected(id, scene.opened(id).with(Set.of("SV_INFO")))).isEqualTo(Outcome.done(id));
        assertThat(stored(id).codes()).isNull();
    }

    @Test
    void attachingSealedServicesToAPersonNeedsTheirAgreementToHealthDetails() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().with(Set.of("SV_TB")));
        PersonId person = scene.person();
        scene.test.as(Role.FRONT_DESK);
        VisitDraft attached = scene.opened(id).about(person);

        assertThat(corrected(id, attached)).isEqualTo(Outcome.refused("services", "services.not_open"));
        scene.agree(person, Purpose.KEEP_HEALTH);
        assertThat(corrected(id, attached)).isEqualTo(Outcome.done(id));
    }

    @Test
    void aVisitThatIsGoneIsSaidToBeGone() {
        UUID nowhere = UUID.randomUUID();
        assertThat(corrected(nowhere, VisitsScene.packsAndStrip())).isEqualTo(Outcome.refused("", "visit.gone"));
        assertThat(scene.test.store().write(tx -> scene.visits.remove(tx, nowhere)))
                .isEqualTo(Outcome.refused("", "visit.gone"));
    }

    @Test
    void whatWasRemovedIsPutBackAsItWasSealsIncluded() {
        PersonId person = scene.person(Purpose.KEEP_HEALTH);
        VisitDraft draft = VisitsScene.packsAndStrip().about(person).with(Set.of("SV_PREP")).noted("back at two");
        UUID id = scene.recorded(draft);

        scene.test.as(Role.FRONT_DESK);
        StoredVisit removed = scene.test.done(tx -> scene.visits.remove(tx, id));
        assertThat(scene.today()).isEmpty();
        UUID back = scene.test.done(tx -> scene.visits.putBack(tx, removed));
        assertThat(back).isEqualTo(id);

        scene.test.as(Role.COUNSELLOR);
        assertThat(scene.opened(id)).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(draft);
    }

    @Test
    void aCorrectionIsUndone() {
        VisitDraft draft = VisitsScene.packsAndStrip().with(Set.of("SV_PREP")).noted("right");
        UUID id = scene.recorded(draft);
        StoredVisit before = scene.test.done(tx -> scene.visits.correct(tx, id, draft.noted("wrong")));
        UUID back = scene.test.done(tx -> scene.visits.putBack(tx, before));
        assertThat(scene.opened(back)).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(draft);
        assertThat(scene.today()).hasSize(1);
    }

    @Test
    void whatWasTakenBackInTheMeantimeIsNotPutBack() {
        PersonId person = scene.person();
        UUID id = scene.recorded(VisitsScene.packsAndStrip().about(person));
        StoredVisit removed = scene.test.done(tx -> scene.visits.remove(tx, id));
        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_RECORD));

        assertThat(scene.test.store().write(tx -> scene.visits.putBack(tx, removed)))
                .isEqualTo(Outcome.refused("person", "person.not_open"));
    }

    private Outcome<UUID> corrected(UUID id, VisitDraft draft) {
        return scene.test.store().write(tx -> scene.visits.correct(tx, id, draft)).map(StoredVisit::id);
    }

    private StoredVisit stored(UUID id) {
        return scene.test.store().read(tx -> VisitQueries.visit(tx, id).orElseThrow());
    }
}
