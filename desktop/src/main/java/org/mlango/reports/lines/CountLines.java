package org.mlango.reports.lines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.reports.indicators.CentreCodeQueries;
import org.mlango.reports.indicators.cells.Tables;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Vocabulary;
import org.mlango.reports.indicators.records.AgreedQueries;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.indicators.records.Someone;
import org.mlango.reports.releases.Releases;
import org.mlango.store.AuditLine;
import org.mlango.store.HandedOut;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Reads a line for each person who came in a period that is over and had agreed to be counted, and lays everything given out before beside it. */
public final class CountLines {
    private final Releases releases;

    public CountLines(Releases releases) {
        this.releases = releases;
    }

    /** @param columns at least one */
    public record Wish(Period period, Set<LineColumn> columns) {
        public Wish {
            columns = Set.copyOf(columns);
        }
    }

    /**
     * @param since the newest entry there was
     * @param centre the code of the centre, never its name
     */
    public record Counted(LinesRequest request, TrueLines lines, HandedOut since, String centre) {
        @Override
        public String toString() {
            return "Counted[" + request.id() + "]";
        }
    }

    /** @return refused as {@code release.*} or {@code lines.*} */
    public Outcome<Counted> run(WriteTx tx, Wish wish) {
        if (!AskForLines.isTheirs(tx)) {
            return Outcome.refused("", "lines.not_yours");
        }
        Optional<Refusal> refusal = releases.refusal(tx);
        if (refusal.isPresent()) {
            return Outcome.refused(List.of(refusal.get()));
        }
        Optional<LinesRequest> request = AskForLines.now(tx).filter(one -> one.isOn(tx.today()));
        if (request.isEmpty()) {
            return Outcome.refused("", "lines.off");
        }
        if (!wish.period().hasEnded(tx.today())) {
            return Outcome.refused("period", "release.not_ended");
        }
        if (wish.columns().isEmpty()) {
            return Outcome.refused("columns", "lines.no_columns");
        }
        tx.audit(AuditLine.of("COUNT_MADE", "count", null)
                .forPurpose(BesideLines.name(wish.period()).toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[^A-Z0-9]+", "_")));
        Records records = Records.read(tx, wish.period().lastDay());
        List<Someone> people = records.people().stream().filter(who -> came(who, wish.period())).toList();
        if (people.size() < TrueLines.K) {
            return Outcome.refused("period", "lines.few", TrueLines.K);
        }
        Map<UUID, PersonId> ids = AgreedQueries.agreedIds(tx, people.stream().map(Someone::id).toList());
        return BesideLines.before(tx, releases, new Tables(records), wish.period())
                .map(before -> Outcome.done(new Counted(request.get(),
                        TrueLines.of(wish.period(), wish.columns(), people, ids, before), HandedOut.newest(tx),
                        CentreCodeQueries.code(tx))))
                .orElseGet(() -> Outcome.refused("period", "lines.unknown_table"));
    }

    private static boolean came(Someone who, Period period) {
        return who.written().stream().anyMatch(one -> one.code().equals(Vocabulary.VISIT)
                && !one.day().isBefore(period.firstDay()) && !one.day().isAfter(period.lastDay()));
    }
}
