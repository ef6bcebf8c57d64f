package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.RIGHT_REQUEST;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Ground;
import org.mlango.consent.Held;
import org.mlango.consent.HeldFact;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.erasure.TestErasing;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class RequestsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    private final RegistersScene scene = new RegistersScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theDeskWritesDownAndACounsellorOrManagerCloses() {
        PersonId person = scene.person("Zuhura");
        scene.test.as(Role.FRONT_DESK);
        UUID id = ask(RequestKind.COPY, person, "both pages");

        assertThat(only().due()).isEqualTo(TODAY.plusDays(7));
        assertThat(scene.refused(scene.test.store().write(tx -> scene.registers.close(tx, id, null))))
                .containsExactly("request.not_yours");
        scene.test.as(Role.MANAGER);
        scene.test.done(tx -> scene.registers.close(tx, id, RequestReason.ABOUT_OTHERS));
        assertThat(only()).extracting(Request::state, Request::reason, Request::closed)
                .containsExactly(RequestState.REFUSED, RequestReason.ABOUT_OTHERS, TODAY);
        assertThat(scene.refused(scene.test.store().write(tx -> scene.registers.close(tx, id, null))))
                .containsExactly("request.closed");
        scene.test.done(tx -> scene.registers.openAgain(tx, id));
        assertThat(only().open()).isTrue();
    }

    @Test
    void wordsOpenOnlyForThoseWhoMeetPeopleAndTheReadingIsInTheTrail() {
        PersonId person = scene.person("Zuhura");
        ask(RequestKind.CORRECT, person, "the phone is old");
        Request request = only();

        assertThat(scene.test.<String>done(tx -> Outcome.done(scene.registers.words(tx, request).orElse(""))))
                .isEqualTo("the phone is old");
        scene.test.as(Role.MANAGER);
        assertThat(scene.test.<String>done(tx -> Outcome.done(scene.registers.words(tx, request).orElse("-"))))
                .isEqualTo("-");
    }

    @Test
    void badInputIsRefusedAndNothingIsWritten() {
        PersonId person = scene.person("Zuhura");
        assertThat(scene.refused(write(new RequestDraft(null, AskedBy.PERSON, null, person, ""))))
                .containsExactly("request.kind", "request.day");
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY.plusDays(1), person, ""))))
                .containsExactly("request.future");
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY.minusYears(2), person, ""))))
                .containsExactly("request.long_ago");
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY, person, "x".repeat(501)))))
                .containsExactly("text.long");
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY, null, "about Zuhura"))))
                .containsExactly("request.nobody");
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY, PersonId.random(), ""))))
                .containsExactly("request.gone");
        scene.test.as(Role.DATA_OFFICER);
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY, null, "")))).containsExactly("request.not_yours");
        assertThat(scene.test.store().<List<Request>>read(scene.registers::requests)).isEmpty();
    }

    /** Somebody whose agreement has run out, or who asked to be left be, has the same rights as anybody. */
    @Test
    void rightsNeedNoAgreementInForce() {
        PersonId person = scene.person("Zuhura");
        scene.test.done(tx -> scene.consents.restrict(tx, person, Ground.SAYS_WRONG, null));
        ask(RequestKind.CORRECT, person, "");
        PersonId other = scene.person("Neema");
        scene.test.clock().advance(Duration.ofDays(29));
        for (int month = 0; month < 14; month++) {
            scene.test.clock().advance(Duration.ofDays(29));
            scene.test.scene(tx -> {});
        }
        ask(RequestKind.COPY, other, "");

        assertThat(scene.test.store().<List<Request>>read(scene.registers::requests)).hasSize(2);
    }

    @Test
    void whoeverIsErasedLeavesALineThatLeadsNowhere() {
        PersonId person = scene.person("Zuhura");
        UUID id = ask(RequestKind.ERASE, person, "all of it");
        ask(RequestKind.COPY, scene.person("Neema"), "hers");

        scene.test.done(tx -> TestErasing.atOnce(scene.erasure, tx, person));

        List<Request> left = scene.test.store().read(scene.registers::requests);
        assertThat(left).hasSize(2).filteredOn(request -> request.person() == null).singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(RequestState.DONE);
                    assertThat(line.hasWords()).isFalse();
                    assertThat(line.id()).as("a token of the old id leads nowhere").isNotEqualTo(id);
                });
        assertThat(left).filteredOn(Request::open).singleElement()
                .satisfies(hers -> assertThat(hers.hasWords()).isTrue());
    }

    @Test
    void whileTheyWaitToBeErasedNothingCanBeWrittenAboutThem() {
        PersonId person = scene.person("Zuhura");
        scene.test.done(tx -> scene.consents.hide(tx, person));
        assertThat(scene.refused(write(draft(RequestKind.COPY, TODAY, person, "")))).containsExactly("request.gone");
    }

    @Test
    void aTakenBackRecordTakesItsWordsAlong() {
        PersonId person = scene.person("Zuhura");
        ask(RequestKind.COPY, person, "said so");
        assertThat(scene.test.store().<List<String>>read(tx -> scene.consents
                .going(tx, person, Purpose.KEEP_RECORD).stream().map(going -> going.words(Language.EN)).toList()))
                .anyMatch(words -> words.startsWith("1 request they made"));

        scene.test.done(tx -> scene.consents.withdraw(tx, person, Purpose.KEEP_RECORD));

        assertThat(only().person()).isNull();
        assertThat(only().hasWords()).isFalse();
    }

    @Test
    void itIsPartOfTheCopySomebodyAsksFor() {
        PersonId person = scene.person("Zuhura");
        ask(RequestKind.WHO_LOOKED, person, "since May");
        List<Held> held = scene.test.done(tx -> Outcome.done(scene.consents.held(tx, person, Language.EN)));

        assertThat(held).filteredOn(one -> one.kind().equals("request")).singleElement()
                .satisfies(one -> assertThat(one.facts()).extracting(HeldFact::value)
                        .contains("To know who looked", "since May", "Open"));
    }

    @Test
    void daysAreAPromiseOfTheDay() {
        PersonId person = scene.person("Zuhura");
        ask(RequestKind.COPY, person, "");
        scene.test.as(Role.COUNSELLOR);
        assertThat(scene.refused(scene.test.store()
                .write(tx -> scene.registers.chooseDays(tx, new RequestDays(3, 14)))))
                .containsExactly("times.not_yours");
        scene.test.as(Role.MANAGER, Role.COUNSELLOR);
        assertThat(scene.refused(scene.test.store()
                .write(tx -> scene.registers.chooseDays(tx, new RequestDays(90, 14))))).containsExactly("times.limits");
        scene.test.done(tx -> scene.registers.chooseDays(tx, new RequestDays(3, 14)));
        ask(RequestKind.COPY, person, "");
        ask(RequestKind.PORTABILITY, person, "");

        assertThat(scene.test.store().<List<LocalDate>>read(tx -> scene.registers.requests(tx).stream()
                .map(Request::due).toList()))
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(7), TODAY.plusDays(14));
    }

    /** The second gate, tried past the program. */
    @Test
    void theDatabaseRefusesOnItsOwn() {
        PersonId person = scene.person("Zuhura");
        PersonId other = scene.person("Neema");
        UUID id = ask(RequestKind.COPY, person, "mine");
        for (String forbidden : List.of(
                "UPDATE right_request SET person_id = x'" + hex(other) + "'",
                "UPDATE right_request SET due_day = due_day + 30",
                "UPDATE right_request SET kind = 'ERASE'",
                "UPDATE right_request SET words = x'00'",
                "UPDATE right_request SET id = randomblob(16)",
                "INSERT INTO right_request SELECT randomblob(16), randomblob(16), kind, asked_by, received_day, due_day,"
                        + " NULL, written_by_id, state, reason, closed_day, closed_by_id, 1 FROM right_request",
                "INSERT INTO right_request SELECT randomblob(16), NULL, kind, asked_by, received_day, due_day,"
                        + " words, written_by_id, state, reason, closed_day, closed_by_id, 1 FROM right_request",
                "INSERT INTO right_request SELECT randomblob(16), NULL, kind, asked_by, received_day + 9, due_day + 9,"
                        + " NULL, written_by_id, state, reason, closed_day, closed_by_id, 1 FROM right_request",
                "UPDATE right_request SET state = 'REFUSED', closed_day = 1, closed_by_id = written_by_id",
                "UPDATE right_request SET closed_day = 1")) {
            assertThatThrownBy(() -> scene.test.store().write(tx -> {
                tx.sql().execute(forbidden);
                return Outcome.done(true);
            })).as(forbidden).isInstanceOf(RuntimeException.class);
        }
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(RIGHT_REQUEST,
                RIGHT_REQUEST.ID.eq(id)))).isEqualTo(1);
    }

    private static String hex(PersonId person) {
        return person.value().toString().replace("-", "");
    }

    private UUID ask(RequestKind kind, @Nullable PersonId person, String words) {
        return scene.test.done(tx -> scene.registers.ask(tx, draft(kind, tx.today(), person, words)));
    }

    private Outcome<UUID> write(RequestDraft draft) {
        return scene.test.store().write(tx -> scene.registers.ask(tx, draft));
    }

    private static RequestDraft draft(RequestKind kind, LocalDate day, @Nullable PersonId person, String words) {
        return new RequestDraft(kind, AskedBy.PERSON, day, person, words);
    }

    private Request only() {
        return scene.test.store().<List<Request>>read(scene.registers::requests).getFirst();
    }
}
