package org.mlango.reports.lines;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.indicators.cells.Tables;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.ReportName;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.records.AgreedQueries;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.releases.Release;
import org.mlango.reports.releases.Releases;
import org.mlango.store.ReadTx;

/**
 * Lines of people and tables about the same people, laid side by side: each divides the other's people, and no part may be smaller than k.
 * Everything given out comes down to sets of people: the classes of earlier lines, by who was in them, and the cells of tables, by group,
 * gender and age.
 */
public final class BesideLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})$");
    private static final String LINES = "lines ";

    private BesideLines() {}

    /** What lines over a period go by in the record of what was handed over. */
    static String name(Period period) {
        return LINES + period.first() + ".." + period.last();
    }

    /** Whether an entry is of lines. */
    private static boolean isOfLines(String snapshot) {
        return snapshot.startsWith(LINES);
    }

    /**
     * Sets of people others can tell apart by what was given out.
     *
     * @param lines of lines given out before: everybody who is in them. Who is new since then, or was left out then, stands out too
     */
    record Before(Set<Set<UUID>> sets, Set<Set<UUID>> lines) {
        @Override
        public String toString() {
            return "Before[]";
        }
    }

    /** @return empty if a table about that time cannot be compared with anything: then nothing leaves */
    static Optional<Before> before(ReadTx tx, Releases releases, Tables tables, Period period) {
        Set<Set<UUID>> sets = new HashSet<>();
        Set<Set<UUID>> lines = new HashSet<>();
        for (Release release : releases.record(tx).releases()) {
            JsonNode written = JSON.readTree(release.told().written());
            String snapshot = snapshot(release);
            if (isOfLines(snapshot)) {
                Collection<Set<UUID>> classes = classes(tx, releases, release);
                sets.addAll(classes);
                Set<UUID> all = new HashSet<>();
                classes.forEach(all::addAll);
                sets.add(all);
                lines.add(all);
            } else if (overlap(snapshot, period)) {
                Optional<List<Set<UUID>>> cells = ReportName.of(snapshot)
                        .flatMap(name -> cells(tables, name, written, period));
                if (cells.isEmpty()) {
                    return Optional.empty();
                }
                sets.addAll(cells.get());
            }
        }
        return Optional.of(new Before(sets, lines));
    }

    /** Whether a table that is about to be handed over would divide lines given out before, over the same months, into too few. */
    public static boolean divides(ReadTx tx, Releases releases, ReportName name, String written) {
        List<Set<UUID>> classes = new ArrayList<>();
        for (Release release : releases.record(tx).releases()) {
            String snapshot = snapshot(release);
            if (isOfLines(snapshot) && overlap(snapshot, name.period())) {
                classes.addAll(classes(tx, releases, release));
            }
        }
        if (classes.isEmpty()) {
            return false;
        }
        Tables tables = new Tables(Records.read(tx, name.period().lastDay()));
        return cells(tables, name, JSON.readTree(written), name.period())
                .map(cells -> cells.stream().distinct().anyMatch(
                        cell -> classes.stream().anyMatch(one -> isCutSmall(one, cell))))
                .orElse(true);
    }

    private static boolean isCutSmall(Set<UUID> people, Set<UUID> cell) {
        long in = people.stream().filter(cell::contains).count();
        long rest = people.size() - in;
        return (in > 0 && in < TrueLines.K) || (rest > 0 && rest < TrueLines.K);
    }

    private static String snapshot(Release release) {
        return JSON.readTree(release.counted().pack()).path("snapshot").stringValue("");
    }

    /** By who is in them, under the one id each person goes by. */
    private static Collection<Set<UUID>> classes(ReadTx tx, Releases releases, Release release) {
        Map<UUID, UUID> firstOf = AgreedQueries.firstOf(tx);
        Map<String, Set<UUID>> classes = new HashMap<>();
        releases.frozenOf(tx, release).map(frozen -> releases.people(tx, frozen)).orElse(Map.of())
                .forEach((person, in) -> in.forEach(one -> classes.computeIfAbsent(one, name -> new HashSet<>())
                        .add(firstOf.getOrDefault(person.value(), person.value()))));
        return classes.values();
    }

    /** Of all cells of people that show something, over days that lie in the period. */
    private static Optional<List<Set<UUID>>> cells(Tables tables, ReportName name, JsonNode written, Period period) {
        List<Set<UUID>> cells = new ArrayList<>();
        for (JsonNode cell : written.path("cells")) {
            boolean shown = cell.path("written").booleanValue(true) && (cell.has("value") || cell.has("range"));
            Map<String, String> labels = new HashMap<>();
            cell.path("labels").propertyNames()
                    .forEach(label -> labels.put(label, cell.path("labels").path(label).stringValue("")));
            Optional<Row> row = name.set().row(labels.getOrDefault("row", ""));
            if (shown && row.isEmpty()) {
                return Optional.empty();
            }
            if (shown && row.get().unit() == Row.Unit.PEOPLE && !name.period().last()
                    .minusMonths(row.get().monthsIn(name.period()) - 1L).isAfter(period.last())) {
                Optional<Set<UUID>> people = tables.alike(name.set(), name.period(), labels);
                if (people.isEmpty()) {
                    return Optional.empty();
                }
                cells.add(people.get());
            }
        }
        return Optional.of(cells);
    }

    /** True also for what nobody can read: it is not taken to be of another time. */
    private static boolean overlap(String snapshot, Period period) {
        Matcher months = MONTHS.matcher(snapshot);
        try {
            return !months.find() || (!YearMonth.parse(months.group(1)).isAfter(period.last())
                    && !YearMonth.parse(months.group(2)).isBefore(period.first()));
        } catch (DateTimeException e) {
            return true;
        }
    }
}
