package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.indicators.definition.Condition;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.definition.Row.Unit;
import org.mlango.reports.indicators.definition.Split;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.indicators.records.Records.NotCounted;
import org.mlango.reports.indicators.records.Records.Unnamed;
import org.mlango.reports.indicators.records.Someone;
import org.mlango.reports.indicators.records.Written;
import org.mlango.tests.Step;

/** Reads any definition a second time, one cell after the other and one day after the other, in plain loops. */
final class SlowReading {
    private final IndicatorSet set;
    private final Period period;

    SlowReading(IndicatorSet set, Period period) {
        this.set = set;
        this.period = period;
    }

    /** @param labels the group of each split; a split that is missing is added up */
    long count(Row row, Map<String, String> labels, Records records) {
        LocalDate first = first(row, period);
        LocalDate last = period.lastDay();
        long count = 0;
        if (row.unit() == Unit.NOT_COUNTED) {
            for (NotCounted one : records.notCounted()) {
                count += within(one.day(), first, last) ? 1 : 0;
            }
            return count;
        }
        List<Someone> all = new ArrayList<>(records.people());
        for (Unnamed one : records.unnamed()) {
            if (row.unit() == Unit.PIECES) {
                all.add(new Someone(one.source(), Set.of("gender:NOT_ASKED", "type:NOT_STATED", "age:NOT_KNOWN"), null,
                        List.of(one.given())));
            }
        }
        for (Someone who : all) {
            if (isIn(row, labels, who, first, last)) {
                count += row.unit() == Unit.PIECES ? pieces(row, who, first, last) : 1;
            }
        }
        return count;
    }

    private boolean isIn(Row row, Map<String, String> labels, Someone who, LocalDate first, LocalDate last) {
        if (!holds(row.who(), who, first, last)) {
            return false;
        }
        for (String name : row.by()) {
            String group = group(set.split(name), who, first, last);
            if (group == null || !labels.getOrDefault(name, group).equals(group)) {
                return false;
            }
        }
        for (Period earlier : row.oncePerYear() ? period.earlierInYear() : List.<Period>of()) {
            if (holds(row.who(), who, first(row, earlier), earlier.lastDay())) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate first(Row row, Period of) {
        LocalDate first = of.firstDay();
        for (int i = of.months(); row.months() > 0 && i < row.months(); i++) {
            first = first.minusMonths(1);
        }
        return first;
    }

    private @Nullable String group(Split split, Someone who, LocalDate first, LocalDate last) {
        for (Split.Group group : split.groups()) {
            if (holds(group.who(), who, first, last)) {
                return group.label();
            }
        }
        return null;
    }

    private static long pieces(Row row, Someone who, LocalDate first, LocalDate last) {
        long sum = 0;
        for (Written one : who.written()) {
            if (row.pieces().contains(one.code()) && within(one.day(), first, last)) {
                sum += one.pieces();
            }
        }
        return sum;
    }

    private boolean holds(Condition condition, Someone who, LocalDate first, LocalDate last) {
        if (condition instanceof Condition.All all) {
            boolean holds = true;
            for (Condition one : all.of()) {
                holds &= holds(one, who, first, last);
            }
            return holds;
        }
        if (condition instanceof Condition.Any any) {
            boolean holds = false;
            for (Condition one : any.of()) {
                holds |= holds(one, who, first, last);
            }
            return holds;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.of(), who, first, last);
        }
        if (condition instanceof Condition.Is is) {
            return !java.util.Collections.disjoint(is.marks(), who.marks());
        }
        if (condition instanceof Condition.Aged aged) {
            Integer born = who.birthYear();
            return born != null && born <= last.getYear() - aged.from() && born >= last.getYear() - aged.to();
        }
        if (condition instanceof Condition.Had had) {
            return had(had, who, first, last);
        }
        return condition instanceof Condition.Stands stands
                ? stands(stands, who, last)
                : lasted((Condition.Lasted) condition, who, first, last);
    }

    private static boolean had(Condition.Had had, Someone who, LocalDate first, LocalDate last) {
        for (Written one : who.written()) {
            boolean in = switch (had.span().kind()) {
                case PERIOD -> within(one.day(), first, last);
                case BEFORE -> one.day().isBefore(first);
                case EVER -> !one.day().isAfter(last);
                // the months of a condition end with a month, as all days of a row do
                case MONTHS -> within(one.day(), last.withDayOfMonth(1).minusMonths(had.span().months() - 1L), last);
            };
            if (in && had.codes().contains(one.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Condition.Stands stands, Someone who, LocalDate last) {
        List<Step> order = Arrays.asList(Step.values());
        @Nullable
        Written newest = null;
        for (Written one : who.written()) {
            if (one.code().startsWith(stands.kind()) && !one.day().isAfter(last) && (newest == null
                    || one.day().isAfter(newest.day()) || (one.day().equals(newest.day())
                            && order.indexOf(step(one)) > order.indexOf(step(newest))))) {
                newest = one;
            }
        }
        return newest != null && stands.codes().contains(newest.code());
    }

    private static Step step(Written one) {
        return Step.valueOf(one.code().split(":", -1)[2]);
    }

    /** Day after day: since when it goes on without an end. */
    private static boolean lasted(Condition.Lasted lasted, Someone who, LocalDate first, LocalDate last) {
        LocalDate since = null;
        for (LocalDate day = first.minusYears(3); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            if (since != null) {
                LocalDate counted = since.isBefore(first) ? first : since;
                if (!counted.plusMonths(lasted.months()).isAfter(day)) {
                    return true;
                }
            }
            if (on(day, lasted.ended(), who)) {
                since = null;
            }
            if (since == null && on(day, lasted.begun(), who)) {
                since = day;
            }
        }
        return false;
    }

    private static boolean on(LocalDate day, Set<String> codes, Someone who) {
        return who.written().stream().anyMatch(one -> one.day().equals(day) && codes.contains(one.code()));
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
