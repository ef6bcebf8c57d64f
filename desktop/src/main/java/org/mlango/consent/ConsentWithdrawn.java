package org.mlango.consent;

import java.util.List;
import java.util.UUID;

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

    /** As {@link #erase(WriteTx, PersonId, Purpose)}, for this recipient alone: what rests on a yes to others stays. */
    default void erase(WriteTx tx, PersonId person, Purpose purpose, UUID recipient) {}

    /** What {@link #erase} would delete, shown before the person decides. */
    default List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        return List.of();
    }

    /** As {@link #going(ReadTx, PersonId, Purpose)}, for this recipient alone. */
    default List<Going> going(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return List.of();
    }
}
