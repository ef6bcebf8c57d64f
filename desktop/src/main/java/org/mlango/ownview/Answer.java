package org.mlango.ownview;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One answer of one conversation.
 *
 * @param thing which of the things they take it is about, from 0 in the order they were named; null for all of it
 * @param codes shared words, chosen beside their own
 * @param words their own
 */
public record Answer(Question question, @Nullable Integer thing, FiveWay said, Set<String> codes, String words) {
    public Answer {
        codes = Set.copyOf(codes);
    }

    /** Nothing was answered here: that is a whole conversation too. */
    boolean isEmpty() {
        return said == FiveWay.NOT_ASKED && codes.isEmpty() && words.isBlank();
    }

    boolean isAbout(Question other, @Nullable Integer otherThing) {
        return question == other && Objects.equals(thing, otherThing);
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
