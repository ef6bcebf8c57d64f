package org.mlango.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.mlango.sheets.Sheets;
import org.mlango.store.ReadTx;
import org.mlango.visits.Came;
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
        Map<String, SortedMap<LocalDate, Integer>> given = sheets.givenInAll(tx, from);
        return new Looked(WorkRules.weeks(today, visits.came(tx, from, today), WorkRules.together(given)),
                mostFirst(tx, given, from, today), visits.hours(tx, from), YearMonth.from(today));
    }

    /** How often somebody came since Monday. */
    Came thisWeek(ReadTx tx) {
        LocalDate today = tx.today();
        return visits.came(tx, WorkRules.monday(today), today).values().stream().reduce(Came.NEVER, Came::plus);
    }

    Month month(ReadTx tx, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        LocalDate until = last.isAfter(tx.today()) ? tx.today() : last;
        LocalDate from = month.atDay(1);
        return new Month(month, until, WorkRules.parts(month, until, visits.came(tx, from, until)),
                mostFirst(tx, sheets.givenInAll(tx, from), from, until));
    }

    private List<Given> mostFirst(ReadTx tx, Map<String, SortedMap<LocalDate, Integer>> given, LocalDate from,
            LocalDate until) {
        return visits.thingsToGive(tx).stream()
                .map(thing -> new Given(thing, WorkRules.total(
                        given.getOrDefault(thing.code(), Collections.emptySortedMap()), from, until.plusDays(1))))
                .filter(one -> one.number() > 0).sorted(Comparator.comparingInt(Given::number).reversed()).toList();
    }
}
