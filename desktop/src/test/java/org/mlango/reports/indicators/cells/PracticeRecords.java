package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.EnumSet;

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
import org.mlango.practice.PracticeCentre;
import org.mlango.practice.PracticeClock;
import org.mlango.practice.PracticeSize;
import org.mlango.referrals.Referrals;
import org.mlango.reports.indicators.records.Records;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.Visits;

/** What a practice centre of so many people holds, as it is counted. */
final class PracticeRecords {
    private PracticeRecords() {}

    static Records of(int people, LocalDate until) {
        PracticeClock clock = new PracticeClock(new TestStore.TestClock());
        try (TestStore test = TestStore.fresh(clock)) {
            Consents consents = new Consents();
            People known = new People(consents);
            Visits visits = new Visits(consents);
            Centre centre = new Centre();
            Places places = new Places(new Library());
            test.done(tx -> centre.found(tx, new CentreProfile("Kituo cha Mazoezi", Language.EN),
                    new WorkerRow(TestStore.WORKER, "Amina", Language.EN, EnumSet.of(Role.COUNSELLOR), true)));
            test.scene(tx -> {
                consents.furnish(tx);
                visits.furnish(tx);
            });
            new PracticeCentre(test.store(), clock,
                    new PracticeCentre.Rooms(consents, known, visits, new OwnView(consents, new Library()), places,
                            new Plans(consents, centre), new Referrals(consents, places, known, centre),
                            new Incidents(consents, known)))
                    .fill(PracticeSize.of(people), PracticeCentre.SEED, done -> {});
            test.as(Role.MANAGER);
            return test.store().read(tx -> Records.read(tx, until));
        }
    }
}
