package org.mlango.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.mlango.sheets.Sheets;
import org.mlango.store.ReadTx;
import org.mlango.visits.Visits;

/** What the centre did, in sums over everybody. */
public final class Work {
    private final Visits visits;
    private final Sheets sheets;

    public Work(Visits visits, Sheets sheets) {
        this.visits = visits;
        this.sheets = sheets;
    }

    Looked look(ReadTx tx) {
        LocalDate today = tx.today();
        LocalDate from = WorkRules.firstMonday(today);
        Map<String, SortedMap<LocalDate, Integer>> given = given(tx, from);
        return new Looked(WorkRules.weeks(today, visits.came(tx, from, today), WorkRules.together(given)),
                mostFirst(tx, given, from, today), visits.hours(tx, from), YearMonth.from(today));
    }

    Month month(ReadTx tx, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        LocalDate until = last.isAfter(tx.today()) ? tx.today() : last;
        LocalDate from = month.atDay(1);
        return new Month(month, until, WorkRules.parts(month, until, visits.came(tx, from, until)),
                mostFirst(tx, given(tx, from), from, until));
    }

    /** To those who came, and to people counted together on paper. */
    private Map<String, SortedMap<LocalDate, Integer>> given(ReadTx tx, LocalDate from) {
        Map<String, SortedMap<LocalDate, Integer>> all = new HashMap<>();
        for (var some : List.of(visits.given(tx, from), sheets.given(tx, from))) {
            some.forEach((thing, days) -> days.forEach((day, number) -> all
                    .computeIfAbsent(thing, code -> new TreeMap<>()).merge(day, number, Integer::sum)));
        }
        return all;
    }

    private List<Given> mostFirst(ReadTx tx, Map<String, SortedMap<LocalDate, Integer>> given, LocalDate from,
            LocalDate until) {
        return visits.thingsToGive(tx).stream()
                .map(thing -> new Given(thing, WorkRules.total(
                        given.getOrDefault(thing.code(), Collections.emptySortedMap()), from, until.plusDays(1))))
                .filter(one -> one.number() > 0).sorted(Comparator.comparingInt(Given::number).reversed()).toList();
    }
}
