package org.mlango.store;

import java.util.UUID;

/**
 * The tokens of erasure lines: HMAC under a secret of this vault, of an id that is soon gone. Each kind of line has tokens of its own, so
 * that a line leads neither to the trail nor to another line about the same person.
 */
public final class Tokens {
    private final byte[] secret;

    private Tokens(byte[] secret) {
        this.secret = secret;
    }

    public static Tokens of(ReadTx tx) {
        return new Tokens(AuditTrail.tokenSecret(tx.sql()));
    }

    /** For {@link ErasureKind#ERASED}. */
    public byte[] erased(UUID person) {
        return AuditTrail.token(secret, "erased", person);
    }

    /**
     * For {@link ErasureKind#WITHDRAWN}.
     *
     * @param purpose its code
     * @param recipient sixteen zero bytes where the purpose has none
     */
    public byte[] withdrawn(UUID person, String purpose, UUID recipient) {
        return AuditTrail.token(secret, "withdrawn " + purpose + " " + recipient, person);
    }

    /** For {@link ErasureKind#VISIT_DETACHED}: of the id the visit had before. */
    public byte[] visitDetached(UUID visit) {
        return AuditTrail.token(secret, "visit detached", visit);
    }

    /** For {@link ErasureKind#VISITS_DETACHED}. */
    public byte[] visitsDetached(UUID person) {
        return AuditTrail.token(secret, "visits detached", person);
    }
}
