package org.mlango.reports.releases;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Windows that roll: who was there in the last three months, told each month, tells who came and who left from one month to the next. With
 * blanks such a row leaves at the end of a quarter; in between, only if each number of it moved by none or by enough people since the
 * last one that left. Rounded it may leave at any time.
 *
 * @param pack without the rows that wait
 * @param later these rows
 * @param isAll whether nothing else is in it
 */
record Rolling(String pack, Set<String> later, boolean isAll) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAYS = Pattern
            .compile("(.*)@(\\d{4}-\\d{2})-01\\.\\.(\\d{4}-\\d{2})-\\d{2}(?:/revised \\d+)?");
    private static final int QUARTER = 3;

    /** What a cell counts, and in which months. */
    private record Window(String what, YearMonth first, YearMonth last) {
        long months() {
            return first.until(last, ChronoUnit.MONTHS) + 1;
        }

        boolean endsAQuarter() {
            return last.getMonthValue() % QUARTER == 0;
        }

        boolean rollsOn(Window other) {
            return what.equals(other.what) && months() == other.months() && !first.equals(other.first)
                    && !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    static Rolling of(String counted, ReleaseRecord record) {
        ObjectNode pack = (ObjectNode) JSON.readTree(counted);
        Map<String, Window> windows = windows(pack);
        List<Window> before = new ArrayList<>();
        record.releases().forEach(one -> before.addAll(windows(JSON.readTree(one.told().written())).values()));
        Map<YearMonth, YearMonth> shortest = new HashMap<>();
        windows.values().forEach(one -> shortest.merge(one.last(), one.first(),
                (first, other) -> first.isAfter(other) ? first : other));
        Map<String, List<Revision.Moved>> moves = moves(pack);
        int k = pack.path("rule").path("k").asInt(5);
        Set<String> later = new TreeSet<>();
        if (pack.path("rule").path("mode").stringValue("").equals("suppress")) {
            windows.forEach((id, one) -> {
                List<Revision.Moved> moved = moves.getOrDefault(id, List.of());
                boolean rolls = one.first().isBefore(shortest.getOrDefault(one.last(), one.first()))
                        || before.stream().anyMatch(one::rollsOn);
                if (rolls && !one.endsAQuarter() && (moved.isEmpty() || moved.stream().anyMatch(by -> by.isFew(k)))) {
                    later.add(row(pack, id));
                }
            });
        }
        boolean all = true;
        for (JsonNode cell : pack.path("cells")) {
            if (later.contains(row(cell)) && windows.containsKey(Revision.id(cell))) {
                ((ObjectNode) cell).put("written", false);
            }
            all &= !Revision.isWritten(cell);
        }
        return new Rolling(pack.toString(), later, all && !later.isEmpty());
    }

    /** Of the cells a file shows. */
    private static Map<String, Window> windows(JsonNode pack) {
        Map<String, Window> windows = new HashMap<>();
        for (JsonNode cell : pack.path("cells")) {
            Matcher days = DAYS.matcher(Revision.id(cell));
            if (Revision.isWritten(cell) && days.matches()) {
                windows.put(Revision.id(cell), new Window(days.group(1), YearMonth.parse(days.group(2)),
                        YearMonth.parse(days.group(3))));
            }
        }
        return windows;
    }

    /** Who came into each cell and who left it since another, where the facts tell: both are who is in both, and one more. */
    private static Map<String, List<Revision.Moved>> moves(JsonNode pack) {
        Map<String, Long> counts = new HashMap<>();
        Set<String> overlaps = new HashSet<>();
        for (JsonNode cell : pack.path("cells")) {
            counts.put(Revision.id(cell), Revision.count(cell));
            if (cell.path("labels").path("days").stringValue("").equals("overlap")) {
                overlaps.add(Revision.id(cell));
            }
        }
        Map<String, Map<String, String>> others = new HashMap<>();
        for (JsonNode fact : pack.path("facts")) {
            List<String> parts = fact.path("parts").valueStream().map(part -> part.stringValue("")).toList();
            if (parts.size() == 2 && overlaps.containsAll(parts)) {
                others.computeIfAbsent(parts.getFirst(), both -> new HashMap<>())
                        .put(fact.path("total").stringValue(""), parts.getLast());
            }
        }
        Map<String, List<Revision.Moved>> moves = new HashMap<>();
        others.values().forEach(two -> two.forEach((one, came) -> two.forEach((other, left) -> {
            if (!one.equals(other)) {
                moves.computeIfAbsent(one, cell -> new ArrayList<>()).add(new Revision.Moved(
                        counts.getOrDefault(came, 0L), counts.getOrDefault(left, 0L)));
            }
        })));
        return moves;
    }

    private static String row(JsonNode pack, String id) {
        return pack.path("cells").valueStream().filter(cell -> Revision.id(cell).equals(id)).findFirst()
                .map(Rolling::row).orElse(id);
    }

    private static String row(JsonNode cell) {
        return cell.path("labels").path("row").stringValue(Revision.id(cell));
    }
}
