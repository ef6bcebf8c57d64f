package org.mlango.reports;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.mlango.reports.releases.Releases;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** The way to every count: who may, with which key, of a time that is over. Codes are read, so each is told in the trail. */
final class Counting {
    static final Set<Role> WHO = Releases.WHO;

    private static final int YEARS = 4;

    private Counting() {}

    static boolean mayCount(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(WHO::contains);
    }

    /** The newest that is over first. */
    static List<Integer> years(ReadTx tx) {
        int last = tx.today().getYear() - 1;
        return IntStream.range(0, YEARS).mapToObj(back -> last - back).toList();
    }

    /** @param purpose what of which year, as the trail tells it */
    static <C> Outcome<C> ofYear(WriteTx tx, int year, String purpose, Supplier<C> counted) {
        return of(tx, year < tx.today().getYear(), new Refusal("period", "count.year_not_ended"), purpose, counted);
    }

    /**
     * @param over whether the time that is counted has ended
     * @param notOver what to say if it has not
     */
    static <C> Outcome<C> of(WriteTx tx, boolean over, Refusal notOver, String purpose, Supplier<C> counted) {
        if (!mayCount(tx)) {
            return Outcome.refused("", "count.not_yours");
        }
        if (!tx.keys().opens(KeyName.CK)) {
            return Outcome.refused("", "count.keys");
        }
        if (!over) {
            return Outcome.refused(List.of(notOver));
        }
        tx.audit(AuditLine.of("COUNT_MADE", "count", null).forPurpose(purpose));
        return Outcome.done(counted.get());
    }
}
