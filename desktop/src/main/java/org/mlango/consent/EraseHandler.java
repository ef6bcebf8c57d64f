package org.mlango.consent;

import java.util.List;
import java.util.UUID;

import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * What a room does when somebody is erased, beyond what it does when keeping a record is taken back
 * ({@link ConsentWithdrawn}): nothing with their id may stay in any of its tables. Rooms are called highest first, each within
 * the one transaction.
 */
public interface EraseHandler {
    /** Their record is closed from now on, and may be deleted soon: lets go of what stands in memory. */
    default void hidden(WriteTx tx, PersonId person) {}

    /** They thought better of it: everything is as it was. */
    default void shownAgain(WriteTx tx, PersonId person) {}

    /**
     * Deletes what is left. Where a frozen report must still tell how many people there were, their id becomes {@code tombstone}, which
     * is random, new, and kept nowhere else.
     */
    default void erase(WriteTx tx, PersonId person, UUID tombstone) {}

    /** What {@link #erase} would delete, shown before the person decides. */
    default List<Going> going(ReadTx tx, PersonId person) {
        return List.of();
    }
}
