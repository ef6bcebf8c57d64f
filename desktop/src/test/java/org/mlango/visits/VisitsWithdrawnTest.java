package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.drafts.Drafts;
import org.mlango.drafts.Form;
import org.mlango.store.Role;

class VisitsWithdrawnTest {
    private final VisitsScene scene = new VisitsScene();
    private final PersonId person = scene.person(Purpose.KEEP_HEALTH);
    private final UUID id = scene.recorded(new VisitDraft(VisitsScene.TODAY, 700, Place.CENTRE, person, 0,
            NewOrBack.NEW, null, Set.of("SV_NSP", "SV_HTS"), List.of(ThingLine.given("CM_NSP_PACK", 2)),
            "calls herself N."));

    /** What stands in a form. */
    record Typed(String words) {}

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void withoutARecordVisitsStayAsCountsThatLeadToNobody() {
        scene.test.as(Role.FRONT_DESK).done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_RECORD));

        assertThat(scene.today()).singleElement().satisfies(row -> {
            assertThat(row.id()).isNotEqualTo(id);
            assertThat(row.person()).isNull();
            assertThat(row.minute()).isNull();
            assertThat(row.hasNote()).isFalse();
            assertThat(row.sealedServices()).isFalse();
            assertThat(row.things()).containsExactly(ThingLine.given("CM_NSP_PACK", 2));
            assertThat(row.services()).containsExactlyInAnyOrder("SV_NSP", "SV_HEALTH");
            assertThat(row.recordedAt().toString()).isEqualTo("2026-06-16T00:00:00Z");
        });
    }

    @Test
    void whatWasTypedAndNotSavedGoesWithARecordSinceItMayNameTheirCard() {
        Form<Typed> form = new Form<>("SHEET_ONE", Typed.class);
        Drafts drafts = new Drafts();
        scene.test.scene(tx -> drafts.keep(tx, form, new Typed("FPV-2BH-J")));
        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_HEALTH));
        assertThat(scene.test.store().read(tx -> drafts.read(tx, form)).isPresent()).isTrue();
        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_RECORD));
        assertThat(scene.test.store().read(tx -> drafts.read(tx, form)).isPresent()).isFalse();
    }

    @Test
    void withoutHealthDetailsOnlyTheNamesOfServicesGo() {
        scene.test.as(Role.MANAGER).done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_HEALTH));
        scene.test.as(Role.COUNSELLOR);

        VisitDraft left = scene.opened(id);
        assertThat(left.person()).isEqualTo(person);
        assertThat(left.services()).containsExactlyInAnyOrder("SV_NSP", "SV_HEALTH");
        assertThat(left.note()).isEqualTo("calls herself N.");
    }

    @Test
    void healthDetailsCanBeTakenBackWhenKeepingTheRecordHasRunOut() {
        scene.test.clock().advance(Duration.ofDays(400));

        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_HEALTH));

        assertThat(scene.opened(id).services()).containsExactlyInAnyOrder("SV_NSP", "SV_HEALTH");
    }

    @Test
    void whatWillGoIsSaidBefore() {
        assertThat(going(Purpose.KEEP_RECORD)).startsWith("1 visit will no longer lead to this person; "
                + "notes and health services on them are deleted.");
        assertThat(going(Purpose.KEEP_HEALTH)).hasSize(1);
        assertThat(going(Purpose.COUNT_ME)).isEmpty();
    }

    private List<String> going(Purpose purpose) {
        return scene.test.store().<List<Going>>read(tx -> scene.consents.going(tx, person, purpose)).stream()
                .map(Going::words).toList();
    }
}
