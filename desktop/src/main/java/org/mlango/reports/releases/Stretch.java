package org.mlango.reports.releases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A stretch of time as the label of a cell names it: a month, a quarter, half a year, a year, or from a day for so long. */
record Stretch(LocalDate from, LocalDate until) {
    private static final Pattern LASTING = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(P\\d+[MY])");
    private static final Pattern PART = Pattern.compile("(\\d{4})-?(?:Q([1-4])|[HS]([12])|(\\d{2}))");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(April|July|Oct|Nov)?");

    static Optional<Stretch> of(String label) {
        try {
            return parsed(label.strip());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Stretch> parsed(String label) {
        Matcher lasting = LASTING.matcher(label);
        Matcher part = PART.matcher(label);
        Matcher days = DAYS.matcher(label);
        Matcher year = YEAR.matcher(label);
        if (days.matches()) {
            return Optional.of(new Stretch(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)).plusDays(1)));
        }
        if (lasting.matches()) {
            LocalDate from = LocalDate.parse(lasting.group(1));
            return Optional.of(new Stretch(from, from.plus(Period.parse(lasting.group(2)))));
        }
        if (part.matches()) {
            int of = Integer.parseInt(part.group(1));
            int months = part.group(2) != null ? 3 : part.group(3) != null ? 6 : 1;
            String number = months == 3 ? part.group(2) : months == 6 ? part.group(3) : part.group(4);
            LocalDate from = LocalDate.of(of, 1 + months * (Integer.parseInt(number) - 1), 1);
            return Optional.of(new Stretch(from, from.plusMonths(months)));
        }
        if (year.matches()) {
            LocalDate from = LocalDate.of(Integer.parseInt(year.group(1)), month(year.group(2)), 1);
            return Optional.of(new Stretch(from, from.plusYears(1)));
        }
        return Optional.empty();
    }

    private static int month(@Nullable String name) {
        return switch (name == null ? "" : name.toUpperCase(Locale.ROOT)) {
            case "APRIL" -> 4;
            case "JULY" -> 7;
            case "OCT" -> 10;
            case "NOV" -> 11;
            default -> 1;
        };
    }

    boolean overlaps(Stretch other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
