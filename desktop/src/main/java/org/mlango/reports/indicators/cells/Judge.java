package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;

import org.mlango.reports.indicators.definition.Condition;
import org.mlango.reports.indicators.definition.Condition.Aged;
import org.mlango.reports.indicators.definition.Condition.All;
import org.mlango.reports.indicators.definition.Condition.Any;
import org.mlango.reports.indicators.definition.Condition.Had;
import org.mlango.reports.indicators.definition.Condition.Is;
import org.mlango.reports.indicators.definition.Condition.Lasted;
import org.mlango.reports.indicators.definition.Condition.Not;
import org.mlango.reports.indicators.definition.Condition.Span;
import org.mlango.reports.indicators.definition.Condition.Stands;
import org.mlango.tests.Step;

/** Whether a condition holds for somebody, in these days. */
record Judge(LocalDate from, LocalDate to) {
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    boolean holds(Condition condition, Evidence who) {
        return switch (condition) {
            case Had(Set<String> codes, Span span) -> codes.stream()
                    .anyMatch(code -> who.had(code, first(span), span.kind() == Span.Kind.BEFORE
                            ? from.minusDays(1)
                            : to));
            case Stands stands -> stands(stands, who);
            case Lasted lasted -> lasted(lasted, who);
            case Is(Set<String> marks) -> marks.stream().anyMatch(who.marks()::contains);
            case Aged(int least, int most) -> {
                Integer born = who.birthYear();
                yield born != null && to.getYear() - born >= least && to.getYear() - born <= most;
            }
            case All(List<Condition> of) -> of.stream().allMatch(each -> holds(each, who));
            case Any(List<Condition> of) -> of.stream().anyMatch(each -> holds(each, who));
            case Not(Condition of) -> !holds(of, who);
        };
    }

    private LocalDate first(Span span) {
        return switch (span.kind()) {
            case PERIOD -> from;
            case BEFORE, EVER -> EVER;
            case MONTHS -> to.plusDays(1).minusMonths(span.months());
        };
    }

    /** The newest step; of several on one day, the one that usually comes last. */
    private boolean stands(Stands stands, Evidence who) {
        long newest = Long.MIN_VALUE;
        Step last = null;
        String found = "";
        for (String code : who.codes()) {
            if (!code.startsWith(stands.kind())) {
                continue;
            }
            OptionalLong day = LongStream.of(who.days(code)).filter(one -> one <= to.toEpochDay()).max();
            Step step = Step.valueOf(code.substring(code.lastIndexOf(':') + 1));
            if (day.isPresent() && (day.getAsLong() > newest
                    || (day.getAsLong() == newest && (last == null || step.compareTo(last) > 0)))) {
                newest = day.getAsLong();
                last = step;
                found = code;
            }
        }
        return stands.codes().contains(found);
    }

    private boolean lasted(Lasted lasted, Evidence who) {
        long[] ends = lasted.ended().stream().flatMapToLong(code -> LongStream.of(who.days(code))).sorted().toArray();
        return lasted.begun().stream().flatMapToLong(code -> LongStream.of(who.days(code)))
                .anyMatch(begun -> {
                    long end = LongStream.of(ends).filter(day -> day > begun).findFirst().orElse(Long.MAX_VALUE);
                    LocalDate counted = LocalDate.ofEpochDay(Math.max(begun, from.toEpochDay()));
                    return counted.plusMonths(lasted.months()).toEpochDay() <= Math.min(end, to.toEpochDay() + 1);
                });
    }
}
