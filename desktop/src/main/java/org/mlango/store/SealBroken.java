package org.mlango.store;

/** A sealed value does not open where it stands: it was changed, moved, or sealed with another key. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealBroken(String where) {
        super(where);
    }
}
