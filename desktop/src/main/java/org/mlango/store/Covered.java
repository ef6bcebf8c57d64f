package org.mlango.store;

/** Nobody is signed in, or the screen is covered: nothing may be read or written. */
public final class Covered extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
