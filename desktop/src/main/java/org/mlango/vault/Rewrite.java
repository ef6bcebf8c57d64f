package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * What is to be different in the next generation.
 *
 * @param newKeys made anew; whoever writes it must hold each of them. DK is always among them
 * @param change in one transaction on the image, by the worker who has the screen, under the new keys; anything but
 *            {@link Outcome.Done} leaves everything as it was
 * @param erasures gives the bytes of the new erasures file
 * @param recipients who gets the new keys, of those who held the old ones
 */
record Rewrite(Set<KeyName> newKeys, Function<WriteTx, Outcome<Boolean>> change, Erasures erasures,
        Rotation.Recipients recipients) {
    /** Makes the new erasures file out of the one in use. */
    @FunctionalInterface
    interface Erasures {
        Erasures COPIED = older -> Files.readAllBytes(older.erasures());

        byte[] of(Generation older) throws IOException;
    }

    Rewrite {
        newKeys = EnumSet.copyOf(newKeys);
        newKeys.add(KeyName.DK);
    }

    /** The same content, without what was deleted, under a new DK. */
    static Rewrite underNewDk() {
        return underNew(EnumSet.of(KeyName.DK));
    }

    static Rewrite underNew(Set<KeyName> keys) {
        return new Rewrite(keys, tx -> Outcome.done(true), Erasures.COPIED, (member, key) -> true);
    }

    Rewrite changing(Function<WriteTx, Outcome<Boolean>> other) {
        return new Rewrite(newKeys, other, erasures, recipients);
    }

    Rewrite erasing(Erasures other) {
        return new Rewrite(newKeys, change, other, recipients);
    }

    Rewrite grantedTo(Rotation.Recipients others) {
        return new Rewrite(newKeys, change, erasures, others);
    }
}
