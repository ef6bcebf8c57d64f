package org.mlango.registers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** Breaches in words. */
final class BreachWords {
    private static final Texts TEXTS = Texts.of(BreachWords.class);

    private BreachWords() {}

    static String moment(Instant at) {
        return day(at) + " " + Dates.time(at);
    }

    static String day(Instant at) {
        return Dates.shortDay(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    /** Where the 72 hours stand, or how it ended. */
    static String clock(Breach breach, Instant now) {
        if (breach.outcome() != null) {
            return TEXTS.get("breach.outcome." + breach.outcome());
        }
        return breach.commissioner().isPresent() ? TEXTS.get("breach.clock.told") : clock(breach.noticed(), now);
    }

    /** "41 hours left to tell the Data Commissioner".. */
    static String clock(Instant noticed, Instant now) {
        Duration left = BreachClock.left(noticed, now);
        return left.isNegative()
                ? TEXTS.get("breach.clock.over", left.negated().toHours())
                : TEXTS.get("breach.clock.left", left.toHours());
    }
}
