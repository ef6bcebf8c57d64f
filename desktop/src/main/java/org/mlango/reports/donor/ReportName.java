package org.mlango.reports.donor;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mlango.reports.indicators.definition.BadDefinition;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Shipped;

/** Which set over which months: the name frozen counts go by, so that what was handed over before is found again. */
record ReportName(IndicatorSet set, Period period) {
    private static final Pattern TEXT = Pattern.compile("(\\S+) (\\S+) (\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");

    String text() {
        return set.id() + " " + set.edition() + " " + months();
    }

    /** As the trail tells it. */
    String mark() {
        return text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private String months() {
        return period.first() + ".." + period.last();
    }

    /** Empty for counts of another kind, and of a set or edition this program does not know any more. */
    static Optional<ReportName> of(String text) {
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
