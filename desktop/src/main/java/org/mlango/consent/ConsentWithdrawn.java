package org.mlango.consent;

import org.mlango.store.WriteTx;

/** Each room that keeps something under a purpose erases it here, in the transaction of the withdrawal. */
public interface ConsentWithdrawn {
    void erase(WriteTx tx, PersonId person, Purpose purpose);
}
