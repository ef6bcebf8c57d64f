package org.mlango.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.mlango.store.Derivation;
import org.mlango.store.Secret;

/**
 * What a name and a passphrase turn into: the tag that finds the slot, and the key that opens it. The name is part of the
 * salt and kept nowhere, so a wrong name and a wrong passphrase end alike.
 *
 * @param tag 16 bytes
 */
record DoorKey(byte[] tag, Secret kek) implements AutoCloseable {
    static DoorKey of(String name, char[] passphrase, byte[] vaultSalt, KdfCost cost) {
        byte[] words = bytes(Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFKC));
        byte[] hard = cost.derive(words, Derivation.derive(vaultSalt, "name " + plain(name)));
        try {
            return new DoorKey(Arrays.copyOf(Derivation.derive(hard, "slot tag"), Slot.TAG),
                    Secret.of(Derivation.derive(hard, "slot key")));
        } finally {
            KdfCost.wipe(words);
            KdfCost.wipe(hard);
        }
    }

    /** The same name however it is typed: capitals, spaces and ways of writing an accent do not matter. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", " ");
    }

    private static byte[] bytes(String words) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(words);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    /** For whoever keeps it when this one is closed. */
    DoorKey copy() {
        return new DoorKey(tag.clone(), Secret.of(kek.copy()));
    }

    @Override
    public void close() {
        kek.close();
    }
}
