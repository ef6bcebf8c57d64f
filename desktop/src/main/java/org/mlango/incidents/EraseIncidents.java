package org.mlango.incidents;

import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What goes when a yes is taken back: that use, and no other. No seal is opened, so every worker can do it. */
final class EraseIncidents implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(EraseIncidents.class);

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        if (purpose == Purpose.KEEP_RECORD) {
            IncidentWrites.deleteAll(tx, person);
        } else if (IncidentRules.USES.contains(purpose)) {
            IncidentWrites.deleteUse(tx, person, purpose);
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        if (purpose == Purpose.KEEP_RECORD) {
            int all = IncidentQueries.count(tx, person);
            return all == 0 ? List.of() : List.of(new Going(TEXTS, "going.all", all));
        }
        int these = IncidentRules.USES.contains(purpose) ? IncidentQueries.count(tx, person, purpose) : 0;
        return these == 0 ? List.of() : List.of(new Going(TEXTS, "going." + purpose.key(), these));
    }
}
