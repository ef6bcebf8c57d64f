package org.mlango.incidents;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an overdose. Nobody has to be named, and nothing has to be known.
 *
 * @param doses of naloxone; null if it is not known, 0 if there was none
 */
public record Overdose(Set<Involved> involved, @Nullable Integer doses, @Nullable Breathing breathing,
        @Nullable Ambulance ambulance, @Nullable CameOfIt came) {
    public Overdose {
        involved = involved == null ? Set.of() : Set.copyOf(involved);
    }

    @Override
    public String toString() {
        return "Overdose";
    }
}
