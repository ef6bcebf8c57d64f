package org.mlango.registers;

import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** A record is taken back: what was asked is answered with it, and the lines know nobody any more. No seal is opened. */
final class ForgetAsked implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(ForgetAsked.class);

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        if (purpose == Purpose.KEEP_RECORD) {
            RequestWrites.detach(tx, person);
            KeepingWrites.forget(tx, person);
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        int count = purpose == Purpose.KEEP_RECORD ? RequestQueries.countOf(tx, person) : 0;
        return count == 0 ? List.of() : List.of(new Going(TEXTS, "going.requests", count));
    }
}
