package org.mlango.vault;

import org.mlango.store.OpenResult;

/** Ends the opening of a vault at any of its steps, with the result to show. */
final class NotOpened extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient OpenResult<?> result;

    NotOpened(OpenResult<?> result) {
        super(null, null, false, false);
        this.result = result;
    }

    static NotOpened damaged(String part) {
        return new NotOpened(new OpenResult.Damaged<>(part));
    }

    /** Never {@link OpenResult.Opened}, so nothing of the type is inside. */
    @SuppressWarnings("unchecked")
    <T> OpenResult<T> result() {
        return (OpenResult<T>) result;
    }
}
