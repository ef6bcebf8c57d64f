package org.mlango.reports.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.protect.extract.Extract;

/** What {@code mlango-tables extract} does, for the program: the same rules in, the same two judges, the same answer out. */
public final class ProvenExtract {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProvenExtract() {}

    public sealed interface Outcome {}

    /**
     * @param csv one line for each person, in an order of chance
     * @param k how many lines look alike, at least, as they were counted again
     * @param rungs how far each column was made coarser; 0 for not at all
     * @param leftOut how many records are in no line
     */
    public record Safe(String csv, int k, Map<String, Integer> rungs, int leftOut) implements Outcome {
        public Safe {
            rungs = Map.copyOf(rungs);
        }

        /** Lines belong into no message. */
        @Override
        public String toString() {
            return "Safe[" + k + "]";
        }
    }

    public record Unsafe() implements Outcome {}

    /**
     * @param records as CSV
     * @param rules as {@code docs/table-pack.md} has them
     * @param files what the rules name as given out before
     * @throws org.mlango.reports.protect.extract.BadRecords if something cannot be compared
     */
    public static Outcome of(String records, String rules, UnaryOperator<String> files, Extract.Watch watch) {
        TablesCommand.Answer answer = ExtractCommand.extract(records, rules, files, watch);
        if (!answer.isSafe()) {
            return new Unsafe();
        }
        JsonNode told = JSON.readTree(answer.json());
        Map<String, Integer> rungs = new LinkedHashMap<>();
        told.path("rungs").propertyNames().forEach(name -> rungs.put(name, told.path("rungs").path(name).intValue()));
        return new Safe(told.path("extract").stringValue(""), told.path("k").intValue(), rungs,
                told.path("leftOut").intValue());
    }
}
