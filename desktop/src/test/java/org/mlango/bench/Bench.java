package org.mlango.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes down what the benchmarks measured, and makes {@code target/bench/bench.md}, {@code bench.json} and {@code bench.svg} of it: the
 * middle of the last three runs. A figure nobody told in this run says so.
 */
public final class Bench {
    private static final Path TARGET = Path.of("target", "bench");
    private static final Runs RUNS = new Runs(TARGET.resolve("told"));
    private static final String RUN = System.getProperty("mlango.run", Runs.BY_HAND);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            # How long it takes

            Every figure asked for about time and memory, beside the least that could do the same: the middle of up to three runs of
            `mvn -B verify -Pbench`. A bound is judged at the size it was asked for. Written by the benchmarks themselves (`org.mlango.bench`);
            to write this page anew, after a run: `mvn -B exec:exec@bench-page` in `desktop`.

            ![How ours and the floor grow with the size](bench.svg)

            The start is that of the program's jars with a start-up cache made as for the packages, on the JDK's own Java and without a display;
            the packages themselves are not in it. A file like those in `desktop/target/bench/told/`, put beside them, gets into the table.

            """;

    private Bench() {}

    /** What a benchmark has measured. */
    public static synchronized void tell(Measured measured) {
        System.out.printf("bench: %s, %s: %s %s, floor %s, ratio %s; wished: %s; %s; %s%n", measured.what(),
                measured.figure().at(measured.size()), Words.number(measured.ours()), measured.figure().unit(),
                Words.number(measured.floor()), Words.number(measured.ratio()), measured.figure().wished(),
                measured.judged().words(), measured.note());
        try {
            RUNS.add(Told.now(RUN, measured));
            write(RUN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Also for the build itself: a run in which no benchmark told anything leaves a table that says so.
     *
     * @param arguments {@code --print} says the table; {@code --page} and a folder write the page and the chart there
     */
    public static void main(String[] arguments) throws IOException {
        List<Told> all = RUNS.all();
        String run = System.getProperty("mlango.run", Runs.newest(all));
        write(run);
        if (List.of(arguments).contains("--print")) {
            System.out.println(table(run));
        }
        if (arguments.length == 2 && arguments[0].equals("--page")) {
            Path folder = Path.of(arguments[1]);
            Files.writeString(folder.resolve("bench.md"), PAGE + table(run));
            Files.copy(TARGET.resolve("bench.svg"), folder.resolve("bench.svg"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String table(String run) throws IOException {
        return BenchTable.of(Runs.counted(RUNS.all(), run), run);
    }

    private static void write(String run) throws IOException {
        Files.createDirectories(TARGET);
        List<Told> told = Runs.counted(RUNS.all(), run);
        List<Row> rows = Row.of(told);
        Files.writeString(TARGET.resolve("bench.md"), "# How long it takes\n\n" + BenchTable.of(told, run));
        Files.writeString(TARGET.resolve("bench.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(told, rows)));
        Files.writeString(TARGET.resolve("bench.svg"), BenchChart.of(rows));
    }

    private static ObjectNode json(List<Told> told, List<Row> rows) {
        ObjectNode whole = JSON.createObjectNode();
        ArrayNode middles = whole.putArray("middles");
        for (Row row : rows) {
            middles.add(row.json());
        }
        ArrayNode each = whole.putArray("told");
        told.forEach(one -> each.add(one.json()));
        return whole;
    }
}
