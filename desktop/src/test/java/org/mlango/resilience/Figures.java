package org.mlango.resilience;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Writes down what the tests reached, and makes {@code target/resilience.md} and {@code target/attacks.md} of it. Each trial may have
 * several parts, each told by one test. What an earlier run told does not count: a row nobody filled in this run says so.
 */
public final class Figures {
    private static final Path TARGET = Path.of("target");
    private static final Path TOLD = TARGET.resolve("resilience");
    private static final String RUN = System.getProperty("mlango.run", "by hand");

    private Figures() {}

    private record Part(String trial, String name, long reached, long failures, String note) {}

    /**
     * @param part which test says it
     * @param reached how many were tried
     * @param failures how many of them went wrong; anything but 0 marks the row as broken
     * @param note what else is worth knowing, in a few words
     */
    public static synchronized void tell(Asked trial, String part, long reached, long failures, String note) {
        Properties told = new Properties();
        told.setProperty("run", RUN);
        told.setProperty("reached", String.valueOf(reached));
        told.setProperty("failures", String.valueOf(failures));
        told.setProperty("note", note);
        try {
            Files.createDirectories(TOLD);
            StringWriter out = new StringWriter();
            told.store(out, null);
            whole(TOLD.resolve(trial.name() + "." + part + ".properties"), out.toString());
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also for {@code mvn verify} itself: a run in which no test told anything leaves a table that says so. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(TARGET);
        write();
        if (List.of(arguments).contains("--print")) {
            System.out.println(Files.readString(TARGET.resolve("resilience.md")));
            System.out.println(Files.readString(TARGET.resolve("attacks.md")));
        }
    }

    private static void write() throws IOException {
        write("resilience.md", Trial.values(), """
                # What was tried, and how far it held

                Filled by the tests themselves in each run. *Asked*: in every `mvn verify`, and in the release run
                (`-Prelease-tests`).

                | what | asked | release | reached | result | passes if |
                | --- | ---: | ---: | ---: | --- | --- |
                """);
        write("attacks.md", Attack.values(), """
                # Attacks on written packs and extracts, and what they recovered

                Filled by the tests themselves in each run, by code that shares nothing with what protects. *Asked* and *reached* are packs.
                A cell that was recovered, or an attack that found a hole, makes the row BROKEN, with the number of cells.

                | attack | asked | release | reached | result | passes if |
                | --- | ---: | ---: | ---: | --- | --- |
                """);
    }

    private static void write(String file, Asked[] trials, String head) throws IOException {
        List<Part> parts = parts();
        StringBuilder table = new StringBuilder(head);
        for (Asked trial : trials) {
            table.append(row(trial, parts.stream().filter(part -> part.trial().equals(trial.name())).toList()));
        }
        whole(TARGET.resolve(file), table.toString());
    }

    /** Tests run in two processes: neither may meet what the other has half written. */
    private static void whole(Path file, String words) throws IOException {
        Path written = Files.writeString(Files.createTempFile(TARGET, "figure", ".part"), words);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String row(Asked trial, List<Part> parts) {
        long reached = trial.reached(parts.stream().mapToLong(Part::reached));
        String said = parts.stream().map(part -> part.name() + ": " + part.note()).collect(Collectors.joining("; "));
        return String.format(Locale.ENGLISH, "| %s | %,d | %,d | %,d | %s | %s |%n", trial.what(), trial.asked(),
                trial.askedForRelease(), reached, result(trial, parts, reached) + (said.isEmpty() ? "" : ". " + said),
                trial.pass());
    }

    private static String result(Asked trial, List<Part> parts, long reached) {
        long failures = parts.stream().mapToLong(Part::failures).sum();
        if (parts.isEmpty()) {
            return "**not run**";
        }
        if (failures > 0) {
            return "**BROKEN** " + failures;
        }
        return reached < (Tries.RELEASE ? trial.askedForRelease() : trial.asked())
                ? "holds so far, fewer than asked"
                : "holds";
    }

    private static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        if (!Files.isDirectory(TOLD)) {
            return parts;
        }
        try (var files = Files.list(TOLD)) {
            for (Path file : files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
                Properties told = new Properties();
                try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    told.load(in);
                }
                String[] name = file.getFileName().toString().split("\\.", -1);
                if (RUN.equals(told.getProperty("run"))) {
                    parts.add(new Part(name[0], name[1], Long.parseLong(told.getProperty("reached")),
                            Long.parseLong(told.getProperty("failures")), told.getProperty("note")));
                }
            }
        }
        return parts;
    }
}
