package org.mlango.reports.indicators.cells;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.mlango.reports.indicators.definition.Condition;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Row;

/**
 * Names a cell by what it counts, not by where it stands: two tables that count the same people in the same days have one cell. That is
 * how the protection knows them again, whoever got them.
 */
final class CellId {
    private static final int LENGTH = 20;

    private CellId() {}

    /** @param year of the ages, which move with it */
    static String what(Row row, List<Condition> limits, Period period, int year) {
        String conditions = List.of(List.of(row.who()), limits).stream().flatMap(List::stream)
                .flatMap(CellId::parts).map(Condition::text).distinct().sorted().collect(Collectors.joining(";"));
        String once = row.oncePerYear() && period.first().isAfter(period.yearFrom()) ? "once/" + period.yearFrom() : "";
        return hash(row.unit() + row.pieces().stream().sorted().toList().toString() + once
                + (conditions.contains("aged[") ? year : "") + conditions);
    }

    static String of(String what, Judge judge) {
        return what + "@" + judge.from() + ".." + judge.to();
    }

    private static java.util.stream.Stream<Condition> parts(Condition of) {
        return of instanceof Condition.All(List<Condition> all)
                ? all.stream().flatMap(CellId::parts)
                : java.util.stream.Stream.of(of);
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
