package org.mlango.tests;

import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What goes when a yes is taken back. No seal is opened, so every worker can do it. */
final class EraseTests implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(EraseTests.class);

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        switch (purpose) {
            case KEEP_RECORD, KEEP_HEALTH -> TestWrites.deleteAll(tx, person);
            case KEEP_RESULTS -> TestWrites.deleteResults(tx, person);
            default -> {
                // nothing here rests on the others
            }
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        int count = switch (purpose) {
            case KEEP_RECORD, KEEP_HEALTH -> TestQueries.count(tx, person);
            case KEEP_RESULTS -> TestQueries.results(tx, person);
            default -> 0;
        };
        return count == 0
                ? List.of()
                : List.of(new Going(TEXTS, purpose == Purpose.KEEP_RESULTS ? "going.results" : "going.tests", count));
    }
}
