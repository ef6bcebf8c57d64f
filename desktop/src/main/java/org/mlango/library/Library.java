package org.mlango.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The library's front door: what ships, for rooms above that build cards of it, and a place where they may bring a door of their
 * own.
 */
public final class Library {
    private final List<LibraryCorner> corners = new ArrayList<>();

    /** The topics that ship, in the order of the shelf. */
    public List<Topic> shipped() {
        return Shipped.topics();
    }

    public Optional<Topic> shipped(String code) {
        return Optional.ofNullable(Shipped.topic(code));
    }

    /** Stands beside the shelves on the library's screen. */
    public void addCorner(LibraryCorner corner) {
        corners.add(corner);
    }

    List<LibraryCorner> corners() {
        return List.copyOf(corners);
    }
}
