package org.mlango.reports.indicators.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.mlango.store.ReadTx;

/**
 * Everything indicators may count, up to a day.
 *
 * @param unnamed things given where nobody was written down
 * @param notCounted visits on days on which the person had not agreed to be counted
 */
public record Records(List<Someone> people, List<Unnamed> unnamed, List<NotCounted> notCounted) {
    public Records {
        people = List.copyOf(people);
        unnamed = List.copyOf(unnamed);
        notCounted = List.copyOf(notCounted);
    }

    /** @param source of one visit, or one line of an evening: as one source, so that it counts as heavy rather than as light */
    public record Unnamed(UUID source, Written given) {}

    public record NotCounted(UUID person, LocalDate day) {}

    /** Opens sensitive codes in memory, so CK must be held; audit this. */
    public static Records read(ReadTx tx, LocalDate until) {
        return tx.readingMuch(() -> new RecordsQueries(tx, until).read());
    }

    @Override
    public String toString() {
        return "Records";
    }
}
