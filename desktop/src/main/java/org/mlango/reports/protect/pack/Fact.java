package org.mlango.reports.protect.pack;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What ties cells together, and every reader knows. */
public sealed interface Fact {
    List<String> cells();

    /** The total is the sum of its parts: a margin, a whole and what completes it, or what a server adds up. */
    record Sum(String total, List<String> parts) implements Fact {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> cells() {
            return Stream.concat(Stream.of(total), parts.stream()).toList();
        }
    }

    /**
     * Everybody in the inner cell is in the outer one too; the rest between them is a number about people like any other.
     *
     * @param outcome that everybody, or nobody, of the outer is in the inner tells something about each of them
     */
    record Inside(String inner, String outer, boolean outcome) implements Fact {
        @Override
        public List<String> cells() {
            return List.of(inner, outer);
        }
    }

    /** Different people over several periods: no fewer than in any of them, no more than in all added up. */
    record Window(String whole, List<String> parts) implements Fact {
        public Window {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> cells() {
            return Stream.concat(Stream.of(whole), parts.stream()).toList();
        }
    }

    /**
     * A percentage, rounded half up.
     *
     * @param decimals how many places it has
     * @param printed the percentage in units of the last place; null if it is not printed, or not yet
     */
    record Ratio(String part, String of, int decimals, @Nullable Long printed) implements Fact {
        @Override
        public List<String> cells() {
            return List.of(part, of);
        }

        Ratio with(@Nullable Long percentage) {
            return new Ratio(part, of, decimals, percentage);
        }

        /** How many units make the whole: 100 for whole percentages. */
        long units() {
            return Math.round(100 * Math.pow(10, decimals));
        }
    }
}
