package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_CARD;
import static org.mlango.schema.Tables.VISIT_THING;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Keyring;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

class RecordVisitTest {
    private final VisitsScene scene = new VisitsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void anAnonymousVisitIsReadBackAsItWasWritten() {
        VisitDraft draft = new VisitDraft(VisitsScene.TODAY, 615, Place.OUTREACH, null, 3, NewOrBack.BACK,
                TurnedAway.OUT_OF_STOCK, Set.of("SV_NSP", "SV_PREP"),
                List.of(new ThingLine("CM_SYR_1ML", 40, 10, 25, Shortfall.OUT_OF_STOCK)), "asante \uD83D\uDEAA");

        UUID id = scene.recorded(draft);

        assertThat(scene.opened(id)).isEqualTo(draft);
    }

    @Test
    void aSensitiveServiceShowsAsHealthServiceToWhoeverLacksTheKey() {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().with(Set.of("SV_INFO", "SV_PEP")));

        assertThat(scene.today()).singleElement().satisfies(row -> {
            assertThat(row.services()).containsExactlyInAnyOrder("SV_INFO", "SV_HEALTH");
            assertThat(row.sealedServices()).isTrue();
        });
        scene.test.as(Role.FRONT_DESK);
        assertThat(scene.opened(id).services()).containsExactlyInAnyOrder("SV_INFO", "SV_HEALTH");
    }

    @Test
    void theDeskSealsWhatItCannotReadBack() {
        scene.test.as(Role.FRONT_DESK);
        UUID id = scene.recorded(VisitsScene.packsAndStrip().with(Set.of("SV_HTS")));

        assertThat(scene.opened(id).services()).containsExactly("SV_HEALTH");
        scene.test.scene(tx -> {
            byte[] codes = tx.sql().fetchSingle(VISIT, VISIT.ID.eq(id)).getCodes();
            assertThat(Keyring.waitsForCk(codes)).isTrue();
            assertThatThrownBy(() -> VisitQueries.CODES.open(tx.keys(), id, 1, codes)).isInstanceOf(KeyNotHeld.class);
        });
        scene.test.as(Role.NURSE);
        assertThat(scene.opened(id).services()).containsExactly("SV_HTS");
    }

    @Test
    void aPersonWhoNeverAgreedIsNotWrittenDown() {
        PersonId stranger = PersonId.random();

        assertThat(scene.tried(VisitsScene.packsAndStrip().about(stranger)))
                .isEqualTo(Outcome.refused("person", "person.not_open"));
        assertThat(scene.today()).isEmpty();
    }

    @Test
    void healthDetailsNeedTheirOwnAgreementAndTheVisitCanDoWithout() {
        PersonId person = scene.person();
        VisitDraft draft = VisitsScene.packsAndStrip().about(person).with(Set.of("SV_HTS"));

        assertThat(scene.tried(draft)).isEqualTo(Outcome.refused("services", "services.not_open"));
        assertThat(scene.tried(draft.with(Set.of("SV_HEALTH")))).isInstanceOf(Outcome.Done.class);
        assertThat(scene.tried(draft.about(null))).isInstanceOf(Outcome.Done.class);
        scene.agree(person, Purpose.KEEP_HEALTH);
        assertThat(scene.tried(draft)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theDatabaseItselfWantsTheAgreement() {
        PersonId person = scene.person();
        UUID id = scene.recorded(VisitsScene.packsAndStrip());
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().update(VISIT)
                .set(VISIT.PERSON_ID, UUID.randomUUID()).where(VISIT.ID.eq(id)).execute()))
                .hasStackTraceContaining("KEEP_RECORD");
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().update(VISIT).set(VISIT.PERSON_ID, person.value())
                .set(VISIT.CODES, new byte[64]).where(VISIT.ID.eq(id)).execute()))
                .hasStackTraceContaining("KEEP_HEALTH");
    }

    @Test
    void anAgreementThatEndedAllowsNothingNew() {
        PersonId person = scene.person();
        scene.test.clock().advance(Duration.ofDays(366));
        assertThat(scene.tried(VisitsScene.packsAndStrip().about(person)))
                .isEqualTo(Outcome.refused("person", "person.not_open"));
    }

    @Test
    void everyRefusalComesAtOnceAndNothingIsWritten() {
        VisitDraft wrong = VisitDraft.anonymous(VisitsScene.TODAY.plusDays(2), Set.of("SV_NOWHERE"),
                List.of(ThingLine.given("CM_LUBE", -3))).noted("\u0000");

        assertThat(scene.tried(wrong)).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(((Outcome.Refused<?>) refused).refusals()).extracting(Refusal::code)
                        .containsExactly("day.future", "quantity.negative", "note.control", "services.unknown"));
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(VISIT))).isZero();
    }

    @Test
    void managersRecordNoVisits() {
        scene.test.as(Role.MANAGER);
        assertThat(scene.tried(VisitsScene.packsAndStrip())).isEqualTo(Outcome.refused("", "visit.role"));
    }

    @Test
    void everyVisitLeavesALineInTheTrail() {
        scene.recorded(VisitsScene.packsAndStrip());
        assertThat(scene.test.store().<List<String>>read(tx -> tx.sql().select(AUDIT_LINE.ACTION).from(AUDIT_LINE)
                .fetch(AUDIT_LINE.ACTION))).contains("VISIT_RECORDED");
    }

    @Test
    void emptyLinesAndReasonsWithoutAShortfallAreNotKept() {
        UUID id = scene.recorded(VisitDraft.anonymous(VisitsScene.TODAY, Set.of("SV_INFO"), List.of(
                new ThingLine("CM_LUBE", 2, 2, 0, Shortfall.LOW_STOCK), ThingLine.given("CM_WATER", 0))));
        assertThat(scene.opened(id).things()).containsExactly(ThingLine.given("CM_LUBE", 2));
    }

    @Test
    void manyAreWrittenByTheSameRulesAllOrNone() {
        PersonId person = scene.person();
        List<VisitDraft> many = IntStream.range(0, 300).mapToObj(i -> VisitsScene.packsAndStrip()
                .about(i % 2 == 0 ? person : null)).toList();

        int written = scene.test.done(tx -> scene.visits.recordAll(tx, many));
        assertThat(written).isEqualTo(300);
        Map<String, Integer> counted = scene.test.store().read(tx -> Map.of(
                "visits", tx.sql().fetchCount(VISIT), "things", tx.sql().fetchCount(VISIT_THING),
                "attached", tx.sql().fetchCount(VISIT_CARD, VISIT_CARD.PERSON_ID.eq(person.value()))));
        assertThat(counted).isEqualTo(Map.of("visits", 300, "things", 600, "attached", 150));

        List<VisitDraft> oneWrong = List.of(VisitsScene.packsAndStrip(),
                VisitsScene.packsAndStrip().about(PersonId.random()));
        assertThat(scene.test.store().write(tx -> scene.visits.recordAll(tx, oneWrong)))
                .isEqualTo(Outcome.refused("person", "person.not_open"));
        assertThat(scene.today()).hasSize(300);
    }
}
