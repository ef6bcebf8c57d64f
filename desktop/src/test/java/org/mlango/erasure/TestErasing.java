package org.mlango.erasure;

import org.mlango.consent.PersonId;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Erases at once, for tests of other rooms. */
public final class TestErasing {
    private TestErasing() {}

    public static Outcome<Boolean> atOnce(Erasure erasure, WriteTx tx, PersonId person) {
        return erasure.atOnce(tx, person, Extent.PERSON, ErasureScene.YES).map(receipt -> true);
    }
}
