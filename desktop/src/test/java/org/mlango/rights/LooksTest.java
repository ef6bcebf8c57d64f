package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.store.AuditReads.Entry;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class LooksTest {
    private static final Instant MORNING = Instant.parse("2026-06-16T06:00:00Z");
    private static final UUID AMINA = UUID.randomUUID();
    private static final UUID OTIENO = UUID.randomUUID();
    private static final Map<UUID, String> NAMES = Map.of(AMINA, "Amina", OTIENO, "Otieno");

    private final RightsScene scene = new RightsScene(11);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatOneWorkerDidInAFewMinutesIsOneTimeAtTheRecord() {
        List<Look> looks = Looks.together(List.of(line(0, AMINA, "PERSON_READ", null),
                line(2, AMINA, "VISITS_READ", null), line(11, AMINA, "PERSON_READ", null),
                line(12, OTIENO, "PERSON_READ", null), line(23, OTIENO, "PERSON_CORRECTED", null),
                line(24, null, "PERSON_READ", null)), NAMES);

        assertThat(looks).extracting(Look::from, Look::worker, look -> look.did(Language.EN)).containsExactly(
                tuple(0, "Amina", "Record of a person read", "Visits of a person read"),
                tuple(12, "Otieno", "Record of a person read"), tuple(23, "Otieno", "Record of a person corrected"),
                tuple(24, null, "Record of a person read"));
    }

    /** The clock was set back in between: the order is the trail's. */
    @Test
    void aClockSetBackPartsWhatIsFarApart() {
        assertThat(Looks.together(List.of(line(60, AMINA, "PERSON_READ", null), line(0, AMINA, "PERSON_READ", null)),
                NAMES)).hasSize(2);
        assertThat(Looks.together(List.of(), NAMES)).isEmpty();
    }

    @Test
    void saysForWhichPurposeInTheLanguageTheyRead() {
        Look look = Looks.together(List.of(line(0, AMINA, "CONSENT_DECIDED", "KEEP_HEALTH"),
                line(0, AMINA, "CONSENT_DECIDED", "CONTACT"), line(0, AMINA, "COPY_WRITTEN", "PDF")), NAMES)
                .getFirst();

        assertThat(look.did(Language.EN)).containsExactly("Decision written down: Keep my health services, Contact me",
                "Copy for a person saved");
        assertThat(look.did(Language.SW)).first().asString().startsWith("Uamuzi uliandikwa: Kuhifadhi");
    }

    @Test
    void everyDeedOnTheRecordAndItsVisitsIsThereAndNothingOfOthers() {
        PersonId person = scene.tells().person();
        PersonId other = scene.tells().person();
        scene.test.clock().advance(Duration.ofHours(1));
        scene.test.done(tx -> Outcome.done(scene.people.face(tx, other)));
        scene.test.clock().advance(Duration.ofHours(1));
        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_HEALTH));

        List<Look> looks = scene.test.done(tx -> scene.rights.looks.run(tx, person));

        assertThat(looks).hasSize(2);
        assertThat(actions(looks.getFirst())).containsExactly("VISIT_CODES_ERASED", "CONSENT_WITHDRAWN");
        assertThat(actions(looks.getLast())).contains("PERSON_REGISTERED", "VISIT_RECORDED", "EMERGENCY_USE");
        assertThat(looks.getFirst().from()).isAfter(looks.getLast().from());
        assertThat(actions(scene.test.<List<Look>>done(tx -> scene.rights.looks.run(tx, person)).getFirst()))
                .as("that it was read out, too").contains("LOOKS_READ");
    }

    @Test
    void underEitherOfTwoLinkedRecords() {
        PersonId one = scene.tells().person();
        PersonId two = scene.tells().person();
        scene.test.clock().advance(Duration.ofHours(1));
        scene.test.done(tx -> scene.consents.link(tx, one, two));

        assertThat(scene.test.<List<Look>>done(tx -> scene.rights.looks.run(tx, one)).getLast().deeds())
                .filteredOn(deed -> deed.action().equals("PERSON_REGISTERED")).hasSize(1);
        assertThat(scene.test.<List<Look>>done(tx -> scene.rights.looks.run(tx, two)).getFirst().deeds())
                .extracting(Look.Deed::action).contains("RECORDS_LINKED");
    }

    @Test
    void onlyACounsellorReadsItOutAndNobodyOfSomebodyHidden() {
        PersonId person = scene.tells().person();
        scene.test.done(tx -> scene.consents.hide(tx, person));
        assertThat(scene.test.<List<Look>>done(tx -> scene.rights.looks.run(tx, person))).isEmpty();
        for (Role role : List.of(Role.FRONT_DESK, Role.NURSE, Role.MANAGER, Role.DATA_OFFICER)) {
            scene.test.as(role);
            assertThat(scene.test.store().write(tx -> scene.rights.looks.run(tx, person))).as(role.name())
                    .isEqualTo(Outcome.refused("", "copy.not_yours"));
        }
    }

    private static List<String> actions(Look look) {
        return look.deeds().stream().map(Look.Deed::action).toList();
    }

    private static org.assertj.core.groups.Tuple tuple(int minute, @Nullable String worker, String... did) {
        return org.assertj.core.groups.Tuple.tuple(MORNING.plus(Duration.ofMinutes(minute)), worker,
                Arrays.asList(did));
    }

    private static Entry line(int minute, @Nullable UUID worker, String action, @Nullable String purpose) {
        return new Entry(minute + 1, MORNING.plus(Duration.ofMinutes(minute)), worker, action, "00", purpose, false);
    }
}
