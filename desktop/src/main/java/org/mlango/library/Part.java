package org.mlango.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a statement is about, in the order it is read: first what people look for, last when to get help. Of a place: what they
 * do there, when, and the way.
 */
public enum Part {
    LOOKED_FOR, CAN_HAPPEN, MIXING, SAFER, HELP, OFFERS, OPEN, WAY, REACH, KNOW;

    private static final Set<Part> OF_PLACES = EnumSet.of(OFFERS, OPEN, WAY, REACH);

    /** The parts a page of this shelf may have. */
    static List<Part> on(Shelf shelf) {
        boolean place = shelf == Shelf.PLACES;
        return Stream.of(values()).filter(part -> part == KNOW || OF_PLACES.contains(part) == place).toList();
    }
}
