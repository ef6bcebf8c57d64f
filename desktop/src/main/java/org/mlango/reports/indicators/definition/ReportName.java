package org.mlango.reports.indicators.definition;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which set over which months: the name frozen counts go by, so that what was handed over before is found again. */
public record ReportName(IndicatorSet set, Period period) {
    private static final Pattern TEXT = Pattern.compile("(\\S+) (\\S+) (\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");

    public String text() {
        return set.id() + " " + set.edition() + " " + months();
    }

    /** As the trail tells it. */
    public String mark() {
        return text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private String months() {
        return period.first() + ".." + period.last();
    }

    /** Empty for counts of another kind, and of a set or edition this program does not know any more. */
    public static Optional<ReportName> of(String text) {
        Matcher read = TEXT.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            IndicatorSet set = Shipped.set(read.group(1));
            YearMonth first = YearMonth.parse(read.group(3));
            YearMonth last = YearMonth.parse(read.group(4));
            return set.edition().equals(read.group(2))
                    ? Optional.of(new ReportName(set,
                            new Period(first, last, Period.of(first, set.every(), set.yearFrom()).yearFrom())))
                    : Optional.empty();
        } catch (BadDefinition | DateTimeException e) {
            return Optional.empty();
        }
    }
}
