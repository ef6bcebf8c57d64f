package org.mlango.asking;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.WriteTx;

/** What this room deletes when a record is taken back. No seal is opened. */
final class ForgetAsked implements ConsentWithdrawn {
    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        if (purpose == Purpose.KEEP_RECORD) {
            YoungWrites.delete(tx, person);
            EmergencyWrites.detach(tx, person);
        }
    }
}
