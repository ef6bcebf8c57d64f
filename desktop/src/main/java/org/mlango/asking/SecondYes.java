package org.mlango.asking;

import java.util.UUID;

import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** A second person's yes, used up in the transaction of what nobody does alone. */
@FunctionalInterface
public interface SecondYes {
    Outcome<Boolean> take(WriteTx tx, UUID about);
}
