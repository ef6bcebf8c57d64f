package org.mlango.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.consent.Answer;
import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.people.PersonFace;
import org.mlango.schema.Tables;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Tokens;

/** Several records of one person: erased as one, or one of them alone; and who asked to be left be is erased at their own wish. */
class ErasedTogetherTest {
    private final ErasureScene scene = new ErasureScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theWholePersonClosesComesBackAndGoesAsOne() {
        PersonId one = scene.person("Zainab");
        PersonId other = scene.person("Zena");
        PersonId third = scene.person("Z.");
        PersonId stranger = scene.person("Amina");
        scene.link(one, other);
        scene.link(other, third);
        List.of(one, other, third, stranger).forEach(scene::visit);
        List<String> known = scene.knowing(other);
        assertThat(known).contains("same_person_group.person_id")
                .as("which of the two stands first is drawn").anyMatch(place -> place.startsWith("same_person."));

        Waiting waiting = scene.test.done(tx -> scene.erasure.ask(tx, one, Extent.PERSON, ErasureScene.YES));
        assertThat(waiting.records()).containsExactlyInAnyOrder(one, other, third);
        assertThat(scene.people.index().size()).isEqualTo(1);
        scene.test.done(tx -> scene.erasure.callOff(tx, waiting.id()));
        assertThat(scene.people.index().size()).isEqualTo(4);
        assertThat(this.<List<PersonId>>read(tx -> scene.consents.same(tx, third))).hasSize(3);

        scene.test.done(tx -> scene.erasure.ask(tx, third, Extent.PERSON, ErasureScene.YES));
        scene.test.clock().advance(Duration.ofHours(25));
        assertThat(scene.test.<Integer>done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)))).isZero();

        assertThat(List.of(one, other, third)).allSatisfy(gone -> assertThat(scene.knowing(gone)).isEmpty());
        assertThat(scene.knowing(stranger)).contains("person.id", "visit.person_id");
        Receipt receipt = read(scene.erasure::receipts).getFirst();
        assertThat(receipt.number()).as("the highest of the three lines").isEqualTo(3);
        assertThat(receipt.told().en()).contains("That these records were linked as one person's")
                .anyMatch(line -> line.startsWith("3 visits")).doesNotHaveDuplicates();
        assertThat(read(scene.erasure::receipts)).hasSize(1);
    }

    /** Whichever record was agreed to later. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneRecordAloneGoesAndTheOtherIsThereAllTheTime(boolean goesFirst) {
        PersonId first = scene.person("Zainab");
        PersonId second = scene.person("Zena");
        PersonId goes = goesFirst ? first : second;
        PersonId stays = goesFirst ? second : first;
        scene.link(first, second);
        scene.visit(stays);

        scene.test.done(tx -> scene.erasure.ask(tx, goes, Extent.RECORD, ErasureScene.YES));
        assertThat(face(goes)).isEmpty();
        assertThat(face(stays)).isPresent();
        scene.visit(stays);
        scene.test.clock().advance(Duration.ofHours(25));
        scene.test.done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)));

        assertThat(scene.knowing(goes)).isEmpty();
        assertThat(scene.knowing(stays)).contains("person.id", "visit.person_id")
                .doesNotContain("same_person.one_id", "same_person.other_id", "same_person_group.person_id");
        assertThat(this.<Integer>read(tx -> scene.erasure.beside(tx, stays))).isZero();
        assertThat(face(stays)).isPresent();
    }

    @Test
    void whatRestedOnTheRecordThatGoesDoesNotStayInTheOther() {
        PersonId goes = scene.person("Zainab", Purpose.KEEP_HEALTH);
        PersonId stays = scene.person("Zena", Purpose.COUNT_ME);
        scene.link(goes, stays);
        scene.visit(stays);
        assertThat(sealedVisits()).isEqualTo(1);

        scene.test.done(tx -> scene.erasure.atOnce(tx, goes, Extent.RECORD, ErasureScene.YES));

        assertThat(sealedVisits()).isZero();
        assertThat(standing(stays, Purpose.COUNT_ME)).isEqualTo(Standing.AGREED);
    }

    @Test
    void aNoOutlivesTheRecordItWasSaidIn() {
        PersonId goes = scene.person("Zainab");
        PersonId stays = scene.person("Zena", Purpose.CONTACT, Purpose.COUNT_ME);
        scene.test.done(tx -> scene.consents.decide(tx, ErasureScene.said(goes, Purpose.CONTACT, Answer.SAID_NO)));
        scene.link(goes, stays);
        assertThat(standing(stays, Purpose.CONTACT)).isEqualTo(Standing.SAID_NO);

        scene.test.done(tx -> scene.erasure.ask(tx, goes, Extent.RECORD, ErasureScene.YES));
        assertThat(standing(stays, Purpose.CONTACT)).as("while it waits").isNotEqualTo(Standing.AGREED);
        scene.test.clock().advance(Duration.ofHours(25));
        scene.test.done(tx -> Outcome.done(scene.erasure.carryOutDue(tx)));

        assertThat(standing(stays, Purpose.CONTACT)).isEqualTo(Standing.WITHDRAWN);
        assertThat(standing(stays, Purpose.COUNT_ME)).isEqualTo(Standing.AGREED);
    }

    @Test
    void whoAskedToBeLeftBeIsErasedAtTheirOwnWish() {
        PersonId person = scene.person("Zainab");
        scene.visit(person);
        scene.test.done(tx -> scene.consents.restrict(tx, person, Ground.SAYS_WRONG, "told at the desk"));
        scene.test.done(tx -> scene.consents.object(tx, person, Purpose.COUNT_ME, null));

        scene.test.as(org.mlango.store.Role.FRONT_DESK)
                .done(tx -> scene.erasure.atOnce(tx, person, Extent.PERSON, ErasureScene.YES));

        assertThat(scene.knowing(person)).isEmpty();
    }

    /** Two strangers and one of two linked records are named: none of them is taken for another's. */
    @Test
    void anOlderCopyLetsGoOfWhatIsNamedAndOfNothingElse() {
        PersonId stranger = scene.person("Amina", Purpose.CONTACT);
        PersonId goes = scene.person("Zainab");
        PersonId stays = scene.person("Zena", Purpose.CONTACT);
        scene.link(goes, stays);
        scene.test.done(tx -> scene.consents.decide(tx, ErasureScene.said(stranger, Purpose.COUNT_ME,
                Answer.SAID_NO)));
        Tokens tokens = read(Tokens::of);
        List<ErasureLine> lines = List.of(line(1, tokens.erased(stranger.value())),
                line(2, tokens.erased(goes.value())));

        scene.test.done(tx -> Outcome.done(scene.erasure.apply(tx, lines)));

        assertThat(List.of(stranger, goes)).allSatisfy(gone -> assertThat(scene.knowing(gone)).isEmpty());
        assertThat(face(stays)).isPresent();
        assertThat(Map.of(Purpose.CONTACT, standing(stays, Purpose.CONTACT))).containsValue(Standing.AGREED);
    }

    private ErasureLine line(long number, byte[] token) {
        return new ErasureLine(number, ErasureKind.ERASED, scene.test.clock().instant().plusSeconds(60), token,
                ErasureLine.beginning());
    }

    private Optional<PersonFace> face(PersonId person) {
        return scene.test.done(tx -> Outcome.done(scene.people.face(tx, person)));
    }

    private Standing standing(PersonId person, Purpose purpose) {
        return read(tx -> scene.consents.standing(tx, person, purpose));
    }

    private int sealedVisits() {
        return read(tx -> tx.sql().fetchCount(Tables.VISIT, Tables.VISIT.CODES.isNotNull()));
    }

    private <T> T read(java.util.function.Function<ReadTx, T> work) {
        return scene.test.store().read(work);
    }
}
