package org.mlango.reports.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.store.TestStore;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Two records of one person are one person in the count, in one cell. */
class OnePersonTest {
    private static final Quarter QUARTER = new Quarter(2026, 2);

    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final People people = new People(consents);
    private final Visits visits = new Visits(consents);

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void onePersonOnceWithWhatEitherRecordTells() {
        PersonId one = cameOnce(null, BirthYearSure.NOT_ASKED, ReportingGender.FEMALE);
        PersonId other = cameOnce(1990, BirthYearSure.SURE, ReportingGender.NOT_ASKED);
        assertThat(counted("PEOPLE")).isEqualTo(2);

        test.done(tx -> consents.link(tx, one, other));

        assertThat(counted("PEOPLE")).isEqualTo(1);
        assertThat(counted("VISITS")).isEqualTo(2);
        Map<UUID, OnePerson> linked = test.store().read(tx -> OnePerson.read(tx, QUARTER));
        assertThat(linked.keySet()).containsExactlyInAnyOrder(one.value(), other.value());
        assertThat(Set.copyOf(linked.values())).singleElement().satisfies(person -> {
            assertThat(person.age()).isEqualTo(AgeBand.FROM_30);
            assertThat(person.gender()).isEqualTo(CountedGender.FEMALE);
        });

        test.done(tx -> consents.part(tx, one, other));
        assertThat(counted("PEOPLE")).isEqualTo(2);
    }

    @Test
    void aNoInOneRecordTakesTheVisitsOfBothOutOfTheCount() {
        PersonId one = cameOnce(1990, BirthYearSure.SURE, ReportingGender.FEMALE);
        PersonId other = cameOnce(1990, BirthYearSure.SURE, ReportingGender.FEMALE);
        test.done(tx -> consents.withdraw(tx, other, Purpose.COUNT_ME));
        test.done(tx -> consents.link(tx, one, other));

        assertThat(counted("PEOPLE")).isZero();
        assertThat(counted("NOT_COUNTED")).isEqualTo(2);
    }

    @Test
    void whoAskedToBeLeftBeIsNotCounted() {
        PersonId one = cameOnce(1990, BirthYearSure.SURE, ReportingGender.FEMALE);
        cameOnce(1990, BirthYearSure.SURE, ReportingGender.FEMALE);
        test.done(tx -> consents.object(tx, one, Purpose.COUNT_ME, null));

        assertThat(counted("PEOPLE")).isEqualTo(1);
        assertThat(counted("NOT_COUNTED")).isEqualTo(1);
    }

    private PersonId cameOnce(@org.jspecify.annotations.Nullable Integer born, BirthYearSure sure,
            ReportingGender gender) {
        PersonId person = PersonId.random();
        List<DecisionDraft> yes = List.of(Purpose.KEEP_RECORD, Purpose.COUNT_ME).stream()
                .map(purpose -> DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)).toList();
        test.done(tx -> people.register(tx, new Registration(person,
                new PersonDraft("", "", "", "", CameThrough.NOT_ASKED, "", born, sure, gender), yes)));
        test.done(tx -> visits.record(tx, new VisitDraft(LocalDate.of(2026, 6, 16), null, Place.CENTRE, person, 0,
                NewOrBack.NOT_ASKED, null, Set.of("SV_INFO"), List.of(), "")));
        return person;
    }

    private long counted(String row) {
        FirstCount count = test.store().read(tx -> FirstCount.read(tx, QUARTER));
        return count.table().rows().stream().filter(one -> one.key().equals(row)).findFirst().orElseThrow().total()
                .value();
    }
}
