package org.mlango.tests;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;

/**
 * A test or a treatment about to be written down.
 *
 * @param corrects which it takes the place of, as it was shown; null for a new one
 * @param kind null if none was chosen
 * @param place where, if not here
 * @param since for PEP; null if it was not told
 * @param result null if nothing is to be kept of it
 * @param said what they agreed to, or not, just now
 */
public record TestDraft(PersonId person, @Nullable Shown corrects, @Nullable Kind kind, List<StepDay> steps,
        String place, String note, @Nullable Since since, @Nullable Result result, List<DecisionDraft> said) {
    /** Which one, and which version of it. */
    public record Shown(UUID id, long version) {}

    public TestDraft {
        steps = steps.stream().sorted(Comparator.comparing(StepDay::day).thenComparing(StepDay::step)).toList();
        place = place.strip();
        note = note.strip();
        said = List.copyOf(said);
    }

    /** A new one of which no more is said. */
    public static TestDraft of(PersonId person, Kind kind, StepDay... steps) {
        return new TestDraft(person, null, kind, List.of(steps), "", "", null, null, List.of());
    }

    /** The same, with what it showed. */
    public TestDraft showing(Result showed) {
        return new TestDraft(person, corrects, kind, steps, place, note, since, showed, said);
    }

    @Override
    public String toString() {
        return "TestDraft";
    }
}
