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
 * @param rowDigest SHA-256 of the row as it now stands, or null
 */
public record AuditLine(String action, String kind, @Nullable UUID object, @Nullable String purpose,
        byte @Nullable [] rowDigest) {
    public static AuditLine of(String action, String kind, @Nullable UUID object) {
        return new AuditLine(action, kind, object, null, null);
    }

    public AuditLine withDigest(byte[] digest) {
        return new AuditLine(action, kind, object, purpose, digest);
    }

    public AuditLine forPurpose(String why) {
        return new AuditLine(action, kind, object, why, rowDigest);
    }

    AuditLine withoutObject() {
        return new AuditLine(action, kind, null, purpose, rowDigest);
    }
}
