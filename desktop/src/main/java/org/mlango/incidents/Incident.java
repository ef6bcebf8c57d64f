package org.mlango.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;

/**
 * Something that was told, opened as far as it is kept.
 *
 * @param person null where it was told without one
 * @param day it was told
 */
record Incident(UUID id, @Nullable PersonId person, LocalDate day, List<Use> uses, List<Promise> promises) {
    Incident {
        uses = List.copyOf(uses);
        promises = List.copyOf(promises);
    }

    Optional<Use> use(Purpose purpose) {
        return uses.stream().filter(one -> one.purpose() == purpose).findFirst();
    }

    /** What happened, from whichever use holds it. */
    Optional<Codes> codes() {
        return first(Use::codes);
    }

    Optional<Story> story() {
        return first(Use::story);
    }

    private <T> Optional<T> first(Function<Use, @Nullable T> part) {
        return uses.stream().map(part).filter(Objects::nonNull).map(Objects::requireNonNull).findFirst();
    }

    /** Whole hours from when it was told to the first help; empty while there was none, or none is kept. */
    Optional<Integer> hoursToHelp() {
        Optional<Moment> told = codes().map(Codes::told);
        Optional<Moment> first = promises.stream().map(one -> one.codes().given()).filter(Objects::nonNull)
                .map(Objects::requireNonNull).min(Moment::compareTo);
        return told.isPresent() && first.isPresent()
                ? Optional.of(Math.max(0, first.get().hoursSince(told.get())))
                : use(Purpose.KEEP_INCIDENT_STATISTICS).map(Use::counted).map(Counted::hours);
    }

    @Override
    public String toString() {
        return "Incident[" + id + "]";
    }
}
