package org.mlango.ownview;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;

/** Who may hear and read what people say of themselves: who listens, with the keys to their words in hand. */
final class Listening {
    private Listening() {}

    static boolean may(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(TalkRules.WHO_LISTEN::contains) && tx.keys().opens(KeyName.CK)
                && tx.keys().opens(KeyName.NK);
    }
}
