package org.mlango.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.TableField;

import org.mlango.store.Keyring.HeldKey;

/**
 * Seals what is one worker's alone. The key is made from a signature only their own signing key can make (Ed25519 signs the same
 * words the same way each time), so no other worker and no key of the vault opens it. A new passphrase after a forgotten one
 * brings a new signing key: what was sealed before stays shut (decision 0031).
 *
 * @param <T> a record, kept as in {@link SealedColumn}
 */
public final class OwnSeal<T> {
    /** The name of the one key on this ring; it is not the vault's own. */
    private static final KeyName PLACE = KeyName.NK;

    private final Keyring own;
    private final SealedColumn<T> column;

    private OwnSeal(Keyring own, SealedColumn<T> column) {
        this.own = own;
        this.column = column;
    }

    /** Empty while the signing key is put away, as after a PIN. */
    public static <T> Optional<OwnSeal<T>> of(Actor actor, TableField<?, byte[]> field, Class<T> type) {
        Signer signer = actor.signer();
        byte[] signature = signer == null
                ? null
                : signer.sign(("mlango own seal 1|" + actor.worker()).getBytes(StandardCharsets.UTF_8));
        if (signature == null) {
            return Optional.empty();
        }
        Secret secret = Secret.of(Derivation.derive(signature, "own seal"));
        Keyring ring = new Keyring(Map.of(PLACE, new HeldKey(secret, 1)), null, 1);
        return Optional.of(new OwnSeal<>(ring, SealedColumn.of(PLACE, field, type)));
    }

    public byte[] seal(UUID row, long version, T value) {
        return column.seal(own, row, version, value);
    }

    /** Empty if it was sealed with another key, for example before a forgotten passphrase, or was changed. */
    public Optional<T> open(UUID row, long version, byte[] sealed) {
        try {
            return Optional.of(column.open(own, row, version, sealed));
        } catch (SealBroken another) {
            return Optional.empty();
        }
    }
}
