package org.mlango.reports.indicators.definition;

import java.util.List;
import java.util.Optional;

/**
 * What one recipient asks for: one file.
 *
 * @param edition raised whenever anything in the file changes; printed with each report
 * @param yearFrom the month its year begins in
 * @param notVerified what of it nobody could look up, for the page that goes with each report
 */
public record IndicatorSet(String id, String edition, Source source, List<String> notVerified, Every every,
        int yearFrom, List<Split> splits, List<Row> rows, List<Merge> coarsen) {
    public IndicatorSet {
        notVerified = List.copyOf(notVerified);
        splits = List.copyOf(splits);
        rows = List.copyOf(rows);
        coarsen = List.copyOf(coarsen);
    }

    /** Where the definitions are from. */
    public record Source(String name, int year) {}

    public Split split(String name) {
        return splits.stream().filter(split -> split.id().equals(name)).findFirst().orElseThrow();
    }

    public Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.id().equals(name)).findFirst();
    }

    public List<Row> kept() {
        return rows.stream().filter(Row::isKept).toList();
    }
}
