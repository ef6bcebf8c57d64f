package org.mlango.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.REFERRAL;
import static org.mlango.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Consents;
import org.mlango.incidents.Incidents;
import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.ownview.OwnView;
import org.mlango.people.People;
import org.mlango.places.Places;
import org.mlango.plans.Plans;
import org.mlango.referrals.Referrals;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.Visits;

class PracticeCentreTest {
    private final PracticeClock clock = new PracticeClock(new TestStore.TestClock());
    private final TestStore test = TestStore.fresh(clock);
    private final Consents consents = new Consents();
    private final People people = new People(consents);
    private final Visits visits = new Visits(consents);

    private final Places places = new Places(new Library());
    private final Centre centre = new Centre();
    private final PracticeCentre.Rooms rooms = new PracticeCentre.Rooms(consents, people, visits,
            new OwnView(consents, new Library()), places, new Plans(consents, centre),
            new Referrals(consents, places, people, centre), new Incidents(consents, people));

    @BeforeEach
    void furnish() {
        test.done(tx -> centre.found(tx, new CentreProfile("Kituo cha Mazoezi", Language.EN),
                new WorkerRow(TestStore.WORKER, "Amina", Language.EN, EnumSet.of(Role.COUNSELLOR), true)));
        test.scene(tx -> {
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void fortyPeopleAndTheirYearsAreWrittenThroughTheFrontDoors() {
        List<Double> progress = new ArrayList<>();

        new PracticeCentre(test.store(), clock, rooms)
                .fill(PracticeSize.DESK, PracticeCentre.SEED, progress::add);

        assertThat(count(PERSON)).isEqualTo(40);
        assertThat(count(VISIT)).isEqualTo(PracticeSize.DESK.visits());
        assertThat(count(CONSENT_DECISION)).isGreaterThan(80);
        assertThat(count(PLAN)).as("some ask for a plan").isBetween(2, 20);
        assertThat(count(REFERRAL)).as("some want to go somewhere").isBetween(5, 30);
        assertThat(progress).isSorted().endsWith(1.0);
        LocalDate last = test.store()
                .read(tx -> tx.sql().select(DSL.max(VISIT.DAY)).from(VISIT).fetchSingle().value1());
        assertThat(last).isBefore(LocalDate.now(clock));
    }

    @Test
    void theClockRunsAgainAfterwards() {
        new PracticeCentre(test.store(), clock, rooms)
                .fill(PracticeSize.DESK, 1, done -> {});

        assertThat(clock.instant()).isEqualTo(new TestStore.TestClock().instant());
    }

    @Test
    @Tag("release")
    void aHundredThousandPeopleAndTwoMillionVisits() {
        fillAndCount(new PracticeSize(100_000, 2_000_000, 730));
    }

    private void fillAndCount(PracticeSize size) {
        new PracticeCentre(test.store(), clock, rooms)
                .fill(size, PracticeCentre.SEED, done -> {});

        assertThat(count(PERSON)).isEqualTo(size.people());
        assertThat(count(VISIT)).isEqualTo(size.visits());
    }

    private int count(Table<?> table) {
        return test.store().read(tx -> tx.sql().fetchCount(table));
    }
}
