package org.mlango.reports;

import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.reports.releases.Releases;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * Who takes it back is in no frozen count by name or cell: a number nobody else has stands in their place, so that how many there were still
 * fits what was released. That stays as it is; it leads to nobody.
 */
final class LetGoOfCounts implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(LetGoOfCounts.class);

    private final Releases releases;

    LetGoOfCounts(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        if (purpose == Purpose.KEEP_RECORD || purpose == Purpose.COUNT_ME) {
            releases.letGo(tx, person);
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        int counts = purpose == Purpose.KEEP_RECORD || purpose == Purpose.COUNT_ME ? releases.countsOf(tx, person) : 0;
        return counts == 0 ? List.of() : List.of(new Going(TEXTS, "going.counts", counts));
    }
}
