package org.mlango.registers;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The 72 hours from noticing a breach to telling the Data Commissioner (Data Protection Act 2019, section 43). */
final class BreachClock {
    static final Duration LASTS = Duration.of(72, ChronoUnit.HOURS);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    private BreachClock() {}

    /** Below zero once they are over; never more than there were, whatever the computer's clock did. */
    static Duration left(Instant noticed, Instant now) {
        Duration left = LASTS.minus(Duration.between(noticed, now));
        return left.compareTo(LASTS) > 0 ? LASTS : left;
    }

    static boolean late(Instant noticed, Instant told) {
        return left(noticed, told).isNegative();
    }

    /** Empty if this is no time of day. */
    static Optional<Instant> moment(@Nullable LocalDate day, String time, ZoneId zone) {
        if (day == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(day.atTime(LocalTime.parse(time.strip().replace('.', ':'), TIME)).atZone(zone)
                    .toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    static String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
    }
}
