package org.mlango.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PERSON_CONTACT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

/**
 * Random lives of agreements against a reference model of a dozen lines: what the gate permits, what the database lets in with the
 * gate taken away, and what is said to stand always agree with it.
 */
class ConsentModelTest {
    private static final List<Purpose> ASKED = List.of(Purpose.KEEP_RECORD, Purpose.COUNT_ME, Purpose.CONTACT);
    private static final Instant START = Instant.parse("2026-06-16T09:00:00Z");
    private static @Nullable TestStore shared;

    /** One thing that happens. */
    record Event(Kind kind, Purpose purpose, int days) {
        enum Kind {
            AGREE, SAY_NO, TAKE_BACK, TIME_PASSES, CLOCK_BACK
        }

        boolean moves() {
            return kind == Kind.TIME_PASSES || kind == Kind.CLOCK_BACK;
        }
    }

    /** The rules once more, in the plainest words: newest answer, and the day of the year everything is asked again. */
    private static final class Model {
        final Map<Purpose, Answer> answers = new EnumMap<>(Purpose.class);
        final Map<Purpose, LocalDate> reviews = new EnumMap<>(Purpose.class);
        LocalDate latest = LocalDate.MIN;

        Standing standing(Purpose purpose, LocalDate today) {
            Answer answer = answers.get(purpose);
            if (answer == null) {
                return Standing.NEVER_ASKED;
            }
            return switch (answer) {
                case AGREED ->
                    today.isBefore(reviews.getOrDefault(purpose, today)) ? Standing.AGREED : Standing.EXPIRED;
                case SAID_NO -> Standing.SAID_NO;
                case WITHDRAWN -> Standing.WITHDRAWN;
            };
        }

        /** @return whether it may happen */
        boolean happens(Event event, LocalDate today) {
            boolean stood = answers.get(event.purpose()) == Answer.AGREED;
            return switch (event.kind()) {
                case AGREE, SAY_NO -> answers(event, stood, today);
                case TAKE_BACK -> stood && takesBack(event.purpose(), today);
                case TIME_PASSES, CLOCK_BACK -> true;
            };
        }

        private boolean answers(Event event, boolean stood, LocalDate today) {
            boolean no = event.kind() == Event.Kind.SAY_NO;
            boolean record = event.purpose() == Purpose.KEEP_RECORD;
            boolean rests = record || standing(Purpose.KEEP_RECORD, today) == Standing.AGREED;
            if (today.isBefore(latest) || !rests || (no && (stood || record))) {
                return false;
            }
            put(event.purpose(), no ? Answer.SAID_NO : Answer.AGREED, today);
            return true;
        }

        private boolean takesBack(Purpose taken, LocalDate today) {
            for (Purpose purpose : ASKED) {
                boolean restsOnIt = taken == Purpose.KEEP_RECORD && answers.get(purpose) == Answer.AGREED;
                if (purpose == taken || restsOnIt) {
                    put(purpose, Answer.WITHDRAWN, today);
                }
            }
            return true;
        }

        private void put(Purpose purpose, Answer answer, LocalDate today) {
            answers.put(purpose, answer);
            LocalDate inAYear = today.plusYears(1);
            LocalDate ofRecord = reviews.getOrDefault(Purpose.KEEP_RECORD, inAYear);
            reviews.put(purpose, purpose != Purpose.KEEP_RECORD && ofRecord.isBefore(inAYear) ? ofRecord : inAYear);
            latest = today.isBefore(latest) ? latest : today;
        }
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.BOUNDED)
    void gateAndDatabaseAndStandingAgreeWithTheModel(@ForAll("lives") List<Event> life) {
        TestStore test = store();
        Consents consents = new Consents();
        PersonId person = PersonId.random();
        Model model = new Model();
        test.clock().set(START);
        List<Event> left = new ArrayList<>(life);
        while (!left.isEmpty()) {
            test.scene(tx -> day(tx, consents, person, model, left));
            if (!left.isEmpty()) {
                Event event = left.removeFirst();
                test.clock().advance(Duration.ofDays(
                        event.kind() == Event.Kind.CLOCK_BACK ? -event.days() % 40 - 1 : event.days()));
            }
        }
        LocalDate today = LocalDate.now(test.clock());
        test.store().write(tx -> {
            for (Purpose purpose : ASKED) {
                Standing expected = model.standing(purpose, today);
                assertThat(consents.standing(tx, person, purpose)).isEqualTo(expected);
                assertThat(consents.permit(tx, person, purpose) instanceof Outcome.Done)
                        .isEqualTo(expected == Standing.AGREED
                                && model.standing(Purpose.KEEP_RECORD, today) == Standing.AGREED);
            }
            boolean record = model.standing(Purpose.KEEP_RECORD, today) == Standing.AGREED;
            assertThat(letIn(() -> person(tx, person))).isEqualTo(record);
            assertThat(letIn(() -> contact(tx, person)))
                    .isEqualTo(record && model.standing(Purpose.CONTACT, today) == Standing.AGREED);
            return Outcome.refused("", "undone");
        });
    }

    @Provide
    Arbitrary<List<Event>> lives() {
        Arbitrary<Event> event = Combinators.combine(Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just(Event.Kind.AGREE)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Event.Kind.SAY_NO)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Event.Kind.TAKE_BACK)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Event.Kind.TIME_PASSES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Event.Kind.CLOCK_BACK))),
                Arbitraries.of(ASKED), Arbitraries.oneOf(Arbitraries.integers().between(0, 400),
                        Arbitraries.of(364, 365, 366)))
                .as(Event::new);
        return event.list().ofMinSize(1).ofMaxSize(9);
    }

    @AfterContainer
    static void close() {
        if (shared != null) {
            shared.close();
        }
        shared = null;
    }

    private static TestStore store() {
        TestStore test = shared;
        if (test == null) {
            test = TestStore.fresh();
            test.scene(tx -> {
                TestWorker.insert(tx);
                new Consents().furnish(tx);
            });
            shared = test;
        }
        return test;
    }

    /** All that happens before the clock moves; what is not done writes nothing, so one transaction holds it. */
    private static void day(WriteTx tx, Consents consents, PersonId person, Model model, List<Event> left) {
        while (!left.isEmpty() && !left.getFirst().moves()) {
            Event event = left.removeFirst();
            Outcome<?> outcome = switch (event.kind()) {
                case AGREE -> consents.decide(tx, said(person, event, Answer.AGREED));
                case SAY_NO -> consents.decide(tx, said(person, event, Answer.SAID_NO));
                default -> consents.withdraw(tx, person, event.purpose());
            };
            assertThat(outcome instanceof Outcome.Done).as("%s", event).isEqualTo(model.happens(event, tx.today()));
        }
    }

    private static DecisionDraft said(PersonId person, Event event, Answer answer) {
        return DecisionDraft.spoken(person, event.purpose(), answer, Language.EN);
    }

    private static boolean letIn(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    /** Straight into the table, past the gate. */
    private static void person(WriteTx tx, PersonId id) {
        tx.sql().insertInto(PERSON).set(PERSON.ID, id.value()).set(PERSON.REGISTERED_DAY, tx.today())
                .set(PERSON.BIRTH_YEAR_SURE, "NOT_ASKED").set(PERSON.REPORTING_GENDER, "NOT_ASKED")
                .set(PERSON.IDENTITY, new byte[1])
                .set(PERSON.DECISION_ID, ConsentQueries.standing(tx, id, Purpose.KEEP_RECORD, ConsentQueries.NOBODY)
                        .map(StandingRow::decision).orElse(id.value()))
                .set(PERSON.REGISTERED_BY_ID, TestStore.WORKER).set(PERSON.ROW_VERSION, 1L).execute();
    }

    private static void contact(WriteTx tx, PersonId id) {
        tx.sql().insertInto(PERSON_CONTACT).set(PERSON_CONTACT.PERSON_ID, id.value())
                .set(PERSON_CONTACT.CONTACT, new byte[1]).set(PERSON_CONTACT.ROW_VERSION, 1L).execute();
    }
}
