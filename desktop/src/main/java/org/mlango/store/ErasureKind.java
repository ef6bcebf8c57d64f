package org.mlango.store;

import org.jspecify.annotations.Nullable;

/** What a numbered line tells an older copy of the database to let go of (decision 0006). Codes in the file never change. */
public enum ErasureKind {
    /** A person. */
    ERASED(1),
    /** One agreement of a person. */
    WITHDRAWN(2),
    /** One visit no longer leads to a person. */
    VISIT_DETACHED(3),
    /** None of a person's visits up to that moment lead to them any longer. */
    VISITS_DETACHED(4);

    private final int code;

    ErasureKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** @return null for one this program does not know */
    public static @Nullable ErasureKind of(int code) {
        for (ErasureKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return null;
    }
}
