package org.mlango.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.mlango.consent.Consents;
import org.mlango.consent.TestWorker;
import org.mlango.people.People;
import org.mlango.sheets.Sheets;
import org.mlango.shell.SaidNotices;
import org.mlango.store.TestStore;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** A centre with a catalogue, in which visits are written down. */
final class WorkScene extends SaidNotices implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    final TestStore test = TestStore.fresh();
    final Visits visits;
    final WorkViewModel model;

    WorkScene() {
        Consents consents = new Consents();
        visits = new Visits(consents);
        model = new WorkViewModel(test.background(), new Work(visits, new Sheets(visits, new People(consents))), this);
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    /** So many visits on that day, with two packs each. */
    void visits(LocalDate day, int number) {
        for (int visit = 0; visit < number; visit++) {
            test.done(tx -> visits.record(tx, VisitDraft.anonymous(day, Set.of(),
                    List.of(ThingLine.given("CM_NSP_PACK", 2)))));
        }
    }

    @Override
    public void close() {
        test.close();
    }
}
