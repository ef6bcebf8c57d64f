package org.mlango.visits;

import java.time.LocalDate;

import org.mlango.store.ReadTx;

/** Whoever hands reports over tells here whether one has gone out since the month of a day ended. It is said, and holds back nothing. */
@FunctionalInterface
public interface Reported {
    boolean since(ReadTx tx, LocalDate day);
}
