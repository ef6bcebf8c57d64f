package org.mlango.consent;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing kept about a person, seals opened, in the language it was asked for in.
 *
 * @param kind stays the same in every language, for example {@code "visit"}
 * @param title the same for all of a kind, as {@code why} is
 * @param day it is about, or null
 * @param why it is kept
 */
public record Held(String kind, String title, @Nullable LocalDate day, String why, List<HeldFact> facts) {
    public Held {
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Held[" + kind + "]";
    }
}
