package org.mlango.store;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail, written in the transaction of what it tells (vault.md, Audit). No names: the object becomes a token
 * that only this vault can make again.
 *
 * @param action what was done, in capitals
 * @param kind the kind of thing it was done to, for example {@code "person"}
 * @param object its id, or null
 * @param purpose why, in capitals, or null
 * @param rowDigest digest of all rows as they stand after the transaction, put in by the store on its last line (decision
 *            0016); or null
 */
public record AuditLine(String action, String kind, @Nullable UUID object, @Nullable String purpose,
        byte @Nullable [] rowDigest) {
    public static AuditLine of(String action, String kind, @Nullable UUID object) {
        return new AuditLine(action, kind, object, null, null);
    }

    AuditLine withDigest(byte[] digest) {
        return new AuditLine(action, kind, object, purpose, digest);
    }

    public AuditLine forPurpose(String why) {
        return new AuditLine(action, kind, object, why, rowDigest);
    }
}
