package org.mlango.erasure;

import java.util.UUID;

import org.mlango.consent.EraseHandler;
import org.mlango.consent.PersonId;
import org.mlango.store.WriteTx;

/** An erasure that waits knows whom it is for, until it is done. */
final class WaitingErased implements EraseHandler {
    @Override
    public void erase(WriteTx tx, PersonId person, UUID tombstone) {
        ErasureWrites.end(tx, person);
    }
}
