package org.mlango.reports.indicators.definition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who counts. Two conditions that are written alike have the same {@link #text}, whatever they are called in their files: by it the
 * same people are known again in another table.
 */
public sealed interface Condition {
    String text();

    /** In which days something has to have been. */
    record Span(Kind kind, int months) {
        public static final Span PERIOD = new Span(Kind.PERIOD, 0);

        /** Where the days lie, seen from the last one. */
        public enum Kind {
            /** Those of the row. */
            PERIOD,
            /** Any before the first day of the row. */
            BEFORE,
            /** Any up to the last. */
            EVER,
            /** The last so many months. */
            MONTHS
        }

        String text() {
            return switch (kind) {
                case PERIOD -> "";
                case MONTHS -> "/" + months;
                case BEFORE, EVER -> "/" + kind;
            };
        }
    }

    /** At least one of these, in those days. */
    record Had(Set<String> codes, Span span) implements Condition {
        public Had {
            codes = Set.copyOf(codes);
        }

        @Override
        public String text() {
            return "had" + span.text() + sorted(codes);
        }
    }

    /** Of the steps of one kind, the newest is one of these. */
    record Stands(Set<String> codes) implements Condition {
        public Stands {
            codes = Set.copyOf(codes);
        }

        /** What all steps of this kind begin with. */
        public String kind() {
            String one = codes.iterator().next();
            return one.substring(0, one.lastIndexOf(':') + 1);
        }

        @Override
        public String text() {
            return "stands" + sorted(codes);
        }
    }

    /** Within the days of the row it went on for so many months without an end. */
    record Lasted(Set<String> begun, Set<String> ended, int months) implements Condition {
        public Lasted {
            begun = Set.copyOf(begun);
            ended = Set.copyOf(ended);
        }

        @Override
        public String text() {
            return "lasted/" + months + sorted(begun) + sorted(ended);
        }
    }

    /** What is true of the person, of whatever day: one of these. */
    record Is(Set<String> marks) implements Condition {
        public Is {
            marks = Set.copyOf(marks);
        }

        @Override
        public String text() {
            return "is" + sorted(marks);
        }
    }

    /** The age reached in the year the period ends in; nobody keeps more than a birth year. */
    record Aged(int from, int to) implements Condition {
        @Override
        public String text() {
            return "aged[" + from + ".." + to + "]";
        }
    }

    /** All of them; of none, everybody. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public String text() {
            return "all" + texts(of);
        }
    }

    /** One of them at least; of none, nobody. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public String text() {
            return "any" + texts(of);
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public String text() {
            return "not(" + of.text() + ")";
        }
    }

    static Condition both(Condition one, Condition other) {
        return new All(
                Stream.of(one, other).flatMap(each -> each instanceof All(var of) ? of.stream() : Stream.of(each))
                        .toList());
    }

    private static String sorted(Collection<String> codes) {
        return new TreeSet<>(codes).stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String texts(List<Condition> of) {
        return of.stream().map(Condition::text).sorted().distinct().collect(Collectors.joining(";", "(", ")"));
    }
}
