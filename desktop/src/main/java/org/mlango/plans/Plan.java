package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;

/**
 * A plan as it is kept.
 *
 * @param worker who listens
 * @param lookBack the day agreed to look back together; null if none was
 * @param reach the day on which they asked to be reached once; null if they did not
 * @param readers whom they named to read it
 */
record Plan(UUID id, PersonId person, LocalDate asked, PlanState state, UUID worker, @Nullable LocalDate lookBack,
        @Nullable LocalDate reach, long version, Inside inside, List<Step> steps, Set<UUID> readers) {
    Plan {
        steps = List.copyOf(steps);
        readers = Set.copyOf(readers);
    }

    /** What is sealed under NK. */
    record Inside(Language language, PlanTold told, CopyGiven copy, List<Mark> marks, List<Happening> history) {
        Inside {
            marks = marks == null ? List.of() : List.copyOf(marks);
            history = history == null ? List.of() : List.copyOf(history);
        }

        @Override
        public String toString() {
            return "Inside";
        }
    }

    PlanTold told() {
        return inside.told();
    }

    @Override
    public String toString() {
        return "Plan[" + id + "]";
    }
}
