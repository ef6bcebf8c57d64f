package org.mlango.plans;

import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What this room deletes when an agreement is taken back. No seal is opened, so every worker can do it. */
final class ErasePlans implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(ErasePlans.class);

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        if (restsOn(purpose)) {
            PlanWrites.deleteAll(tx, person);
        } else if (purpose == Purpose.CONTACT) {
            PlanWrites.deleteReaches(tx, person);
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        if (restsOn(purpose) && PlanQueries.count(tx, person) > 0) {
            return List.of(new Going(TEXTS, "going.plans"));
        }
        return purpose == Purpose.CONTACT && PlanQueries.reaches(tx, person) > 0
                ? List.of(new Going(TEXTS, "going.reach"))
                : List.of();
    }

    private static boolean restsOn(Purpose purpose) {
        return purpose == Purpose.KEEP_RECORD || purpose == Purpose.KEEP_CONVERSATION;
    }
}
