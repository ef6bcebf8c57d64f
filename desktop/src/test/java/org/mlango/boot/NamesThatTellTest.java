package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;

/**
 * Whoever lists the files, the processes or the threads of this computer learns that a program called door runs, and not what a centre
 * does. Forty words that would tell.
 */
@Tag("walk")
class NamesThatTellTest {
    private static final Set<String> TELL = Set.of("drug", "drugs", "needle", "needles", "syringe", "inject",
            "injection",
            "heroin", "opioid", "methadone", "naloxone", "overdose", "addict", "addiction", "rehab", "substance",
            "harm",
            "reduction", "sex", "sexual", "sexwork", "condom", "gay", "msm", "lgbt", "hiv", "aids", "sti", "prep",
            "clinic", "patient", "patients", "client", "clients", "violence", "dawa", "sindano", "kulevya", "ukimwi",
            "ngono");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FILE_NAME = Pattern
            .compile("\"([A-Za-z0-9 _.-]+\\.(?:pdf|xlsx|csv|json|zip|txt|html))\"");

    @Test
    void nothingOnTheComputerTells() throws IOException {
        List<String> names = new ArrayList<>();
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.handOverByPassphrase(Program.WANJIRU);
            program.click("nav-count");
            program.click("count-kind-count");
            program.click("count-make");
            program.see("count-table");
            program.click("count-save-pdf");
            program.hands().await(() -> program.saved().toFile().list().length == 1 ? true : null, "no file");
            names.addAll(under(program.vault()));
            names.addAll(under(program.saved()));
            Thread.getAllStackTraces().keySet().forEach(thread -> names.add(thread.getName()));
        }
        names.addAll(suggested());
        names.addAll(under(Path.of("../installer/src/main")));
        names.add(org.mlango.Main.class.getName());
        names.addAll(Files.readAllLines(Path.of("../installer/src/main/mlango.sh")));

        List<String> telling = names.stream().filter(NamesThatTellTest::tells).toList();
        Figures.tell(Trial.NAMES_THAT_TELL, "this computer", TELL.size(), telling.size(),
                names.size() + " names: files, suggested names, threads, start script");
        assertThat(TELL).hasSize(40);
        assertThat(tells("client-list.pdf")).as("the list bites").isTrue();
        assertThat(telling).isEmpty();
    }

    /** Preferences of the system's would outlive the program, in clear. */
    @Test
    void nothingIsKeptInTheSystemsPreferences() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString())
                        .doesNotContain("java.util.prefs", "addToRecent", "setInitialDirectory");
            }
        }
    }

    private static Set<String> suggested() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FILE_NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        assertThat(names).contains("document.pdf");
        return names;
    }

    private static List<String> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }

    /** Whole words only: an "art" in "start" tells nobody anything. */
    private static boolean tells(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Stream.of(words.split("[^a-z]+", -1)).anyMatch(TELL::contains);
    }
}
