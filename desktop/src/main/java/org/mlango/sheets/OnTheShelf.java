package org.mlango.sheets;

import java.util.Map;

import org.mlango.store.ReadTx;

/** Whoever keeps stock tells here how many of each thing are there. It is said softly beside what was given, and holds back nothing. */
@FunctionalInterface
public interface OnTheShelf {
    /** By code; only things whose stock is kept. */
    Map<String, Integer> now(ReadTx tx);
}
