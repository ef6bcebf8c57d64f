package org.mlango.reports.indicators.definition;

import java.util.List;

import org.mlango.reports.indicators.definition.Condition.Aged;
import org.mlango.reports.indicators.definition.Condition.All;
import org.mlango.reports.indicators.definition.Condition.Any;
import org.mlango.reports.indicators.definition.Condition.Had;
import org.mlango.reports.indicators.definition.Condition.Is;
import org.mlango.reports.indicators.definition.Condition.Lasted;
import org.mlango.reports.indicators.definition.Condition.Not;
import org.mlango.reports.indicators.definition.Condition.Span;
import org.mlango.reports.indicators.definition.Condition.Stands;

/**
 * Whether everybody of one row must be in another: that is a fact about the definitions, and whoever has the files knows it. Worked
 * out from the files rather than written into them, so that none is forgotten.
 */
public final class Implication {
    private Implication() {}

    /**
     * @param months how long the days of the inner row are; those of both end on one day
     * @param outerMonths how long those of the outer row are; never fewer
     */
    public static boolean holds(Condition inner, int months, Condition outer, int outerMonths) {
        return months <= outerMonths && new Of(months, outerMonths).holds(inner, outer);
    }

    /** Whether more days can only make more people of it. */
    public static boolean grows(Condition condition) {
        return switch (condition) {
            case Had(var codes, Span span) -> span.kind() == Span.Kind.PERIOD || span.kind() == Span.Kind.EVER;
            case Is is -> true;
            case Aged aged -> true;
            case All(List<Condition> of) -> of.stream().allMatch(Implication::grows);
            case Any(List<Condition> of) -> of.stream().allMatch(Implication::grows);
            case Stands stands -> false;
            case Lasted lasted -> false;
            case Not not -> false;
        };
    }

    private record Of(int months, int outerMonths) {
        boolean sameDays() {
            return months == outerMonths;
        }

        boolean holds(Condition inner, Condition outer) {
            if (sameDays() && inner.text().equals(outer.text())) {
                return true;
            }
            return switch (outer) {
                case All(List<Condition> of) -> of.stream().allMatch(each -> holds(inner, each));
                case Any(List<Condition> of) when of.stream().anyMatch(each -> holds(inner, each)) -> true;
                default -> fromInner(inner, outer);
            };
        }

        private boolean fromInner(Condition inner, Condition outer) {
            return switch (inner) {
                case All(List<Condition> of) -> of.stream().anyMatch(each -> holds(each, outer));
                case Any(List<Condition> of) -> !of.isEmpty() && of.stream().allMatch(each -> holds(each, outer));
                case Had had -> outer instanceof Had(var codes, Span span) && codes.containsAll(had.codes())
                        && within(had.span(), span);
                case Stands stands -> (outer instanceof Had(var codes, Span span) && span.kind() == Span.Kind.EVER
                        && codes.containsAll(stands.codes()))
                        || (outer instanceof Stands(var others) && others.containsAll(stands.codes()));
                case Is(var marks) -> outer instanceof Is(var more) && more.containsAll(marks);
                case Aged(int from, int to) -> outer instanceof Aged(int low, int high) && low <= from && to <= high;
                case Not(Condition of) -> sameDays() && outer instanceof Not(Condition no) && holds(no, of);
                case Lasted lasted -> outer instanceof Had(var codes, Span span) && span.kind() == Span.Kind.EVER
                        && codes.containsAll(lasted.begun());
            };
        }

        private boolean within(Span inner, Span outer) {
            return switch (outer.kind()) {
                case EVER -> true;
                case BEFORE -> sameDays() && inner.kind() == Span.Kind.BEFORE;
                case PERIOD, MONTHS -> length(inner, months) <= length(outer, outerMonths);
            };
        }

        /** How far back it reaches from the last day, which is the same for all. */
        private static int length(Span span, int ofRow) {
            return switch (span.kind()) {
                case PERIOD -> ofRow;
                case MONTHS -> span.months();
                case BEFORE, EVER -> Integer.MAX_VALUE;
            };
        }
    }
}
