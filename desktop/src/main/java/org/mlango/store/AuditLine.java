package org.mlango.store;

import java.util.List;
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
 * @param touched which parts of a record it was about, sealed under CK; null if there is nothing to tell. Never what stood in
 *            them: a line stays when what it tells of is taken back
 * @param outcome whether it was done, or asked for and not allowed
 */
public record AuditLine(String action, String kind, @Nullable UUID object, @Nullable String purpose,
        byte @Nullable [] rowDigest, @Nullable Touched touched, Ended outcome) {
    /** How it ended; the names are in the file. */
    enum Ended {
        DONE, REFUSED
    }

    /** What a line tells under CK: the names of fields or services' kinds, never their content. */
    public record Touched(List<String> parts) {}

    public static AuditLine of(String action, String kind, @Nullable UUID object) {
        return new AuditLine(action, kind, object, null, null, null, Ended.DONE);
    }

    /** Somebody asked for what is not theirs, or for what nobody agreed to. */
    static AuditLine refused(String code) {
        return new AuditLine("NOT_ALLOWED", "", null, code, null, null, Ended.REFUSED);
    }

    AuditLine withDigest(byte[] digest) {
        return new AuditLine(action, kind, object, purpose, digest, touched, outcome);
    }

    public AuditLine forPurpose(String why) {
        return new AuditLine(action, kind, object, why, rowDigest, touched, outcome);
    }

    /** Care actions say which parts they were about, for whoever holds CK. */
    public AuditLine touching(List<String> parts) {
        return new AuditLine(action, kind, object, purpose, rowDigest, new Touched(parts), outcome);
    }

    AuditLine withoutObject() {
        return new AuditLine(action, kind, null, purpose, rowDigest, touched, outcome);
    }
}
