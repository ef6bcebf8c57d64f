package org.mlango.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/**
 * Rows as they would be recorded, and those that cannot be.
 *
 * @param ofPeople visits of people whose code stands in their row
 * @param ofNobody visits of nobody known
 * @param batches people counted together, by evening
 * @param rows how many rows all of these are
 * @param letGo in how many rows a code was put aside, as the worker said
 */
record Sorted(List<VisitDraft> ofPeople, List<VisitDraft> ofNobody, List<BatchDraft> batches, int rows, int letGo,
        List<Row.Bad> bad) {

    /** By code, how many of each thing are given in all of them. */
    Map<String, Integer> given() {
        Map<String, Integer> all = new TreeMap<>();
        for (List<VisitDraft> visits : List.of(ofPeople, ofNobody)) {
            visits.forEach(visit -> visit.things().forEach(line -> add(all, line)));
        }
        batches.forEach(batch -> batch.things().forEach((code, given) -> all.merge(code, given, Integer::sum)));
        return all;
    }

    /** Of these things more are given than are known to be there: by how many. */
    Map<String, Integer> past(Map<String, Integer> onTheShelf) {
        Map<String, Integer> past = new HashMap<>();
        given().forEach((code, given) -> {
            Integer there = onTheShelf.get(code);
            if (there != null && given > Math.max(0, there)) {
                past.put(code, given - Math.max(0, there));
            }
        });
        return past;
    }

    int people() {
        return batches.stream().mapToInt(BatchDraft::people).sum();
    }

    /** Rows a worker may yet let go of the code in. */
    long onlyForCode() {
        return bad.stream().filter(Row.Bad::onlyForCode).count();
    }

    private static void add(Map<String, Integer> all, ThingLine line) {
        all.merge(line.code(), line.given(), Integer::sum);
    }

    @Override
    public String toString() {
        return "Sorted[" + rows + "]";
    }
}
