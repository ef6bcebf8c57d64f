package org.mlango.reports.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who holds what was written, and everything written before, and wants to find one person in it. Reads the files for
 * himself; shares no code with what made them.
 */
public final class Stranger {
    static final long ANY = 100_000;

    final Map<String, Integer> places = new LinkedHashMap<>();
    public final List<Long> least = new ArrayList<>();
    public final List<Long> most = new ArrayList<>();
    /** Each a sum: the first is what the others add up to. */
    final List<int[]> sums = new ArrayList<>();
    /** What lies between an outer and an inner cell: the place of that number, by the places of the two. */
    final Map<String, Integer> between = new HashMap<>();
    final List<int[]> windows = new ArrayList<>();
    private final boolean knowsTheRule;

    /** @param knowsTheRule whether a blank is at least one where every none is shown */
    public Stranger(List<String> files, boolean knowsTheRule) {
        this.knowsTheRule = knowsTheRule;
        List<JsonNode> read = files.stream().map(file -> JsonMapper.builder().build().readTree(file)).toList();
        for (JsonNode file : read) {
            file.path("cells").forEach(cell -> take(cell, file.path("rule")));
        }
        for (JsonNode file : read) {
            file.path("facts").forEach(this::fact);
        }
    }

    private void take(JsonNode cell, JsonNode rule) {
        int at = place(cell.path("id").stringValue());
        long reach = rule.path("mode").stringValue("suppress").equals("round") ? rule.path("reach").longValue() : 0;
        if (cell.has("value")) {
            least.set(at, Math.max(least.get(at), cell.path("value").longValue() - reach));
            most.set(at, Math.min(most.get(at), cell.path("value").longValue() + reach));
        }
        boolean zeros = cell.path("zeros").stringValue(rule.path("zeros").stringValue("shown")).equals("shown");
        if (cell.has("blank") && zeros && knowsTheRule) {
            least.set(at, Math.max(least.get(at), 1));
        }
    }

    private int place(String id) {
        return places.computeIfAbsent(id, name -> unknown());
    }

    private int unknown() {
        least.add(0L);
        most.add(ANY);
        return least.size() - 1;
    }

    private void fact(JsonNode fact) {
        switch (fact.path("kind").stringValue()) {
            case "sum" -> sums.add(all(fact.path("total"), fact.path("parts")));
            case "inside" -> between(place(fact.path("outer").stringValue()), place(fact.path("inner").stringValue()));
            case "window" -> {
                int[] window = all(fact.path("whole"), fact.path("parts"));
                windows.add(window);
                for (int i = 1; i < window.length; i++) {
                    between(window[0], window[i]);
                }
            }
            default -> {
            }
        }
    }

    private void between(int outer, int inner) {
        int rest = unknown();
        between.put(outer + " " + inner, rest);
        sums.add(new int[]{outer, inner, rest});
    }

    private int[] all(JsonNode first, JsonNode others) {
        List<String> ids = new ArrayList<>(List.of(first.stringValue()));
        others.forEach(other -> ids.add(other.stringValue()));
        return ids.stream().mapToInt(this::place).toArray();
    }

    int size() {
        return least.size();
    }

    boolean isKnown(int at) {
        return least.get(at).equals(most.get(at));
    }

    /** The true value of everything, for whoever judges: what lies between is worked out. */
    public long[] truth(Map<String, Integer> counts) {
        long[] truth = new long[size()];
        places.forEach((id, at) -> {
            Integer count = counts.get(id);
            truth[at] = count != null ? count : id.contains("+") ? merged(id, counts) : 0;
        });
        for (int[] sum : sums) {
            if (sum.length == 3 && between.containsKey(sum[0] + " " + sum[1])
                    && between.getOrDefault(sum[0] + " " + sum[1], -1) == sum[2]) {
                truth[sum[2]] = truth[sum[0]] - truth[sum[1]];
            }
        }
        return truth;
    }

    private static long merged(String id, Map<String, Integer> counts) {
        long sum = 0;
        for (String part : id.split("\\+", -1)) {
            sum += counts.getOrDefault(part, 0);
        }
        return sum;
    }

    /** T01: whatever is alone in a sum with numbers that are known. @return places found that were not shown */
    public List<Integer> subtract() {
        List<Integer> found = new ArrayList<>();
        boolean[] known = new boolean[size()];
        for (int at = 0; at < size(); at++) {
            known[at] = isKnown(at);
        }
        boolean more = true;
        while (more) {
            more = false;
            for (int[] sum : sums) {
                int alone = -1;
                int unknown = 0;
                for (int at : sum) {
                    if (!known[at]) {
                        alone = at;
                        unknown++;
                    }
                }
                if (unknown == 1) {
                    known[alone] = true;
                    found.add(alone);
                    more = true;
                }
            }
        }
        return found;
    }

    /** T05 and T06: ranges narrowed by each sum until nothing moves. */
    public void narrow() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int[] sum : sums) {
                long low = 0;
                long high = 0;
                for (int i = 1; i < sum.length; i++) {
                    low += least.get(sum[i]);
                    high += most.get(sum[i]);
                }
                moved |= narrow(sum[0], low, high);
                for (int i = 1; i < sum.length; i++) {
                    moved |= narrow(sum[i], least.get(sum[0]) - (high - most.get(sum[i])),
                            most.get(sum[0]) - (low - least.get(sum[i])));
                }
            }
        }
    }

    private boolean narrow(int at, long low, long high) {
        boolean moved = low > least.get(at) || high < most.get(at);
        least.set(at, Math.max(least.get(at), low));
        most.set(at, Math.min(most.get(at), high));
        return moved;
    }

    /** T02: elimination modulo a large prime. @return places whose value follows from the sums alone */
    List<Integer> span() {
        long prime = 2_147_483_647;
        List<long[]> rows = new ArrayList<>();
        for (int[] sum : sums) {
            long[] row = new long[size()];
            for (int i = 0; i < sum.length; i++) {
                if (!isKnown(sum[i])) {
                    row[sum[i]] = i == 0 ? prime - 1 : 1;
                }
            }
            rows.add(row);
        }
        int rank = 0;
        for (int column = 0; column < size() && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            java.util.Collections.swap(rows, rank, pivot);
            long inverse = java.math.BigInteger.valueOf(rows.get(rank)[column])
                    .modInverse(java.math.BigInteger.valueOf(prime)).longValue();
            long[] main = rows.get(rank);
            for (int i = 0; i < main.length; i++) {
                main[i] = main[i] * inverse % prime;
            }
            for (int other = 0; other < rows.size(); other++) {
                long times = rows.get(other)[column];
                if (other != rank && times != 0) {
                    long[] row = rows.get(other);
                    for (int i = 0; i < row.length; i++) {
                        row[i] = Math.floorMod(row[i] - times * main[i] % prime, prime);
                    }
                }
            }
            rank++;
        }
        List<Integer> found = new ArrayList<>();
        for (long[] row : rows.subList(0, rank)) {
            int[] used = java.util.stream.IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
            if (used.length == 1) {
                found.add(used[0]);
            }
        }
        return found;
    }
}
