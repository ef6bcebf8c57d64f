package org.mlango.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the register of breaches.
 *
 * @param tellings who was told, the first first
 */
record Breach(UUID id, BreachKind kind, Instant noticed, @Nullable BreachOutcome outcome, @Nullable LocalDate closed,
        List<Telling> tellings) {
    /** Somebody was told. */
    record Telling(Whom whom, Instant at) {}

    Breach {
        tellings = List.copyOf(tellings);
    }

    boolean open() {
        return outcome == null;
    }

    /** True while the 72 hours count. */
    boolean runs() {
        return open() && commissioner().isEmpty();
    }

    Optional<Instant> commissioner() {
        return tellings.stream().filter(one -> one.whom() == Whom.COMMISSIONER).map(Telling::at).findFirst();
    }

    String sign() {
        return id.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }
}
