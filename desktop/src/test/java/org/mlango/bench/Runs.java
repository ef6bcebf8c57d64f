package org.mlango.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** What was told in each run: a folder for each, with a file for each figure, part and size. */
record Runs(Path folder) {
    /** A single test started by somebody, not by the build. Never mixed with whole runs. */
    static final String BY_HAND = "by hand";
    private static final int MOST = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    void add(Told told) throws IOException {
        Path run = Files.createDirectories(folder.resolve(plain(told.run())));
        Measured measured = told.measured();
        Files.writeString(run.resolve(measured.figure().name() + "." + plain(measured.part()) + "." + measured.size()
                + ".json"), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told.json()));
    }

    private static String plain(String words) {
        return words.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
    }

    List<Told> all() throws IOException {
        List<Told> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.add(Told.of(JSON.readTree(Files.readString(file))));
                }
            }
        }
        return all;
    }

    /** The newest run of the build; by hand if there was none. */
    static String newest(List<Told> all) {
        return all.stream().map(Told::run).filter(run -> !run.equals(BY_HAND)).max(String::compareTo).orElse(BY_HAND);
    }

    /** What this run told, and the two before it. The stamps of runs are in order as words too. */
    static List<Told> counted(List<Told> all, String run) {
        Set<String> last = run.equals(BY_HAND)
                ? Set.of(BY_HAND)
                : all.stream().map(Told::run).filter(one -> !one.equals(BY_HAND) && one.compareTo(run) <= 0)
                        .distinct().sorted(Comparator.reverseOrder()).limit(MOST)
                        .collect(Collectors.toSet());
        return all.stream().filter(one -> last.contains(one.run())).toList();
    }
}
