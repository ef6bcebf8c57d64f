package org.mlango.visits;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * What was given on days gone by, added up once and kept in memory: Today asks each time it is shown, and past days hardly ever change. Only
 * where one did is it added up again. Everything here happens on the store's thread.
 */
final class GivenBefore {
    private static final Duration MOMENT = Duration.ofMillis(20);

    private final NavigableMap<LocalDate, Map<String, Integer>> days = new TreeMap<>();

    /** By thing and day, from this day until now. */
    Map<String, SortedMap<LocalDate, Integer>> given(ReadTx tx, LocalDate from) {
        // what a transaction has not committed yet is not what was given
        return tx instanceof WriteTx ? VisitQueries.given(tx, from, tx.today()) : known(tx, from);
    }

    /** Adds up days gone by that are not known yet, from this one on, for no longer than a moment; true once none is missing. */
    boolean addedUp(ReadTx tx, LocalDate from) {
        long began = System.nanoTime();
        for (LocalDate day : missing(tx, from)) {
            if (System.nanoTime() - began > MOMENT.toNanos()) {
                return false;
            }
            add(tx, day, day);
        }
        return true;
    }

    private List<LocalDate> missing(ReadTx tx, LocalDate from) {
        return from.isBefore(tx.today())
                ? from.datesUntil(tx.today()).filter(day -> !days.containsKey(day)).toList()
                : List.of();
    }

    private Map<String, SortedMap<LocalDate, Integer>> known(ReadTx tx, LocalDate from) {
        LocalDate today = tx.today();
        Map<String, SortedMap<LocalDate, Integer>> given = VisitQueries.given(tx, today, today);
        List<LocalDate> missing = missing(tx, from);
        if (!missing.isEmpty()) {
            add(tx, missing.getFirst(), missing.getLast());
        }
        if (from.isBefore(today)) {
            days.subMap(from, today).forEach((day, things) -> things.forEach((thing, number) -> given
                    .computeIfAbsent(thing, code -> new TreeMap<>()).put(day, number)));
        }
        return given;
    }

    /** All of these days, known ones in between too: one question to the file. */
    private void add(ReadTx tx, LocalDate first, LocalDate last) {
        Map<String, SortedMap<LocalDate, Integer>> read = VisitQueries.given(tx, first, last);
        first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, new HashMap<>()));
        read.forEach((thing, numbers) -> numbers
                .forEach((day, number) -> Objects.requireNonNull(days.get(day)).put(thing, number)));
    }

    /** Something was changed on these days. */
    void changed(WriteTx tx, Collection<LocalDate> on) {
        tx.afterCommit(() -> on.forEach(days::remove));
    }
}
