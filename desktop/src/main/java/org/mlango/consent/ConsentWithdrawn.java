package org.mlango.consent;

import java.util.List;

import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * Each room that keeps something under a purpose erases it here, in the transaction of the withdrawal. Rooms are called in the
 * reverse of the order in which they were registered, so that a higher room lets go before a lower one.
 */
public interface ConsentWithdrawn {
    /**
     * Erases, or makes anonymous, what rests on this purpose. {@link Purpose#KEEP_RECORD} is called alone and means everything this
     * room has about the person, under whichever purpose.
     */
    void erase(WriteTx tx, PersonId person, Purpose purpose);

    /** What {@link #erase} would delete, shown before the person decides. */
    default List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        return List.of();
    }
}
