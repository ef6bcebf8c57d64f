package org.mlango.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table, as Markdown: a row for each figure and size; one nobody told in this run says so. */
final class BenchTable {
    private static final String HEAD = """
            | what | at | ours | floor | ratio | wished | result |
            | --- | --- | ---: | ---: | ---: | --- | --- |
            """;

    private BenchTable() {}

    /**
     * @param told of up to three runs
     * @param run the last of them
     */
    static String of(List<Told> told, String run) {
        List<Row> rows = Row.of(told);
        StringBuilder text = new StringBuilder(HEAD);
        for (Figure figure : Figure.values()) {
            List<Row> its = rows.stream().filter(row -> row.figure() == figure).toList();
            its.forEach(row -> text.append(line(row, run)));
            if (its.isEmpty()) {
                text.append(String.format(Locale.ENGLISH, "| %s |  |  |  |  | %s | **not measured**; by %s |%n",
                        figure.what(), figure.wished(), figure.by()));
            }
        }
        return text.append('\n').append(runs(told)).append(notes(rows)).toString();
    }

    private static String line(Row row, String run) {
        Figure figure = row.figure();
        boolean now = row.each().getLast().run().equals(run);
        String floor = Words.number(row.floor());
        return String.format(Locale.ENGLISH, "| %s | %s | %s %s | %s | %s | %s | %s |%n", row.newest().what(),
                figure.at(row.size()), Words.number(row.ours()), figure.unit(),
                floor.isEmpty() ? "" : floor + " " + figure.unit(), Words.number(row.ratio()), figure.wished(),
                row.judged().words() + runs(row) + (now ? "" : "; **not measured in the last run**"));
    }

    private static String runs(Row row) {
        int runs = row.each().size();
        return runs == 1 ? ", one run" : ", middle of " + runs + " runs";
    }

    private static String runs(List<Told> told) {
        return told.stream().map(Told::run).distinct().sorted().map(run -> {
            List<Told> its = told.stream().filter(one -> one.run().equals(run)).toList();
            Told last = its.stream().max(Comparator.comparing(Told::date)).orElseThrow();
            return "- Run " + run + ": " + its.size() + " measured, until " + last.date() + ", Java " + last.java()
                    + ", " + last.system() + ", " + last.processors() + " processors.\n";
        }).collect(Collectors.joining()) + "- Floors: " + floors() + ".\n";
    }

    private static String floors() {
        return Arrays.stream(Figure.values()).filter(figure -> !figure.floor().isEmpty())
                .map(figure -> figure.what() + ", beside " + figure.floor()).collect(Collectors.joining("; "));
    }

    private static String notes(List<Row> rows) {
        return rows.stream().map(Row::newest).filter(measured -> !measured.note().isEmpty())
                .map(measured -> "- " + measured.what() + ", " + measured.figure().at(measured.size()) + ": "
                        + measured.note() + ".\n")
                .collect(Collectors.joining());
    }
}
