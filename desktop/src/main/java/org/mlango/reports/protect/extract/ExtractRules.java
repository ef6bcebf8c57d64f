package org.mlango.reports.protect.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an extract has to keep to.
 *
 * @param k how many records look alike, at least
 * @param l how many different meanings a sensitive column has among them, at least
 * @param mostShare no meaning may be more than this percentage of them
 * @param mostLeftOut how many records may be left out, in percent
 * @param ladders the columns by which somebody may be known, and how each becomes coarser
 * @param sensitive the sensitive columns, and of each the values that mean the same, by their common meaning
 * @param earlier columns and lines of extracts given out before, that share people with this one
 * @param tables the cells of tables given out before that show a number, by the values of the columns they are divided by
 */
public record ExtractRules(int k, int l, int mostShare, int mostLeftOut, List<Ladder> ladders,
        Map<String, Map<String, String>> sensitive, List<Lines> earlier, List<Map<String, String>> tables) {
    private static final int LEAST_K = 5;

    public ExtractRules {
        ladders = List.copyOf(ladders);
        sensitive = Map.copyOf(sensitive);
        earlier = List.copyOf(earlier);
        tables = List.copyOf(tables);
        if (k < LEAST_K) {
            throw new BadRecords("The rules ask for k = " + k + "; below " + LEAST_K + " nobody is protected.");
        }
        if (l < 2 && !sensitive.isEmpty()) {
            throw new BadRecords("The rules ask for l = " + l + "; below 2 everybody in a class is known.");
        }
        if (ladders.isEmpty()) {
            throw new BadRecords("The rules name no column by which somebody may be known.");
        }
        if (mostShare < 1 || mostShare > 100 || mostLeftOut < 0 || mostLeftOut > 5) {
            throw new BadRecords("The share has to be from 1 to 100 percent, and what is left out no more than 5.");
        }
    }

    /** Whether this is how a value would be written, on any rung. */
    boolean mayBe(String column, String value, String written) {
        return value.equals(written) || ladders.stream().filter(ladder -> ladder.column().equals(column))
                .anyMatch(ladder -> IntStream.range(0, ladder.height())
                        .anyMatch(rung -> ladder.at(rung, value).equals(written)));
    }

    /** What a value of a sensitive column means. */
    String meaning(String column, String value) {
        return sensitive.getOrDefault(column, Map.of()).getOrDefault(value, value);
    }
}
