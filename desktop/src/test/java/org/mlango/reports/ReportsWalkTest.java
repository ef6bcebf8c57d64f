package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.boot.WrittenWords;
import org.mlango.consent.PersonId;
import org.mlango.people.PersonFace;
import org.mlango.store.Outcome;

@Tag("walk")
class ReportsWalkTest {
    private static final List<String> SCREENS = List.of("nav-today", "nav-record-visit", "nav-people", "nav-count",
            "nav-centre");
    private static final List<String> ENDINGS = List.of("xlsx", "csv", "pdf");
    private static final Set<String> WORKERS = Set.of(Program.AMINA, Program.OTIENO, Program.WANJIRU);

    @Test
    void theManagerCountsAndMeetsNobodysNameOrCode() throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            Set<String> known = namesAndCodes(program);
            assertThat(known).hasSizeGreaterThan(60);
            program.handOverByPassphrase(Program.WANJIRU);

            List<String> read = new ArrayList<>();
            int reached = 0;
            for (String screen : SCREENS) {
                if (program.isThere(screen)) {
                    program.click(screen);
                    read.addAll(program.allWords());
                    reached++;
                }
            }
            assertThat(reached).isGreaterThanOrEqualTo(3);
            program.click("nav-count");
            read.addAll(handedOver(program));
            for (String kind : List.of("talks", "asked")) {
                program.click("count-kind-" + kind);
                program.click(kind + "-make");
                program.read("Inside use");
                read.addAll(program.allWords());
                program.picture("count-" + kind);
            }
            program.click("count-kind-count");
            program.click("count-make");
            program.see("count-table");
            program.read("Inside use");
            read.addAll(program.allWords());
            ENDINGS.forEach(ending -> save(program, ending));
            read.addAll(program.allWords());
            program.press(KeyCode.F1);
            program.see("help-page");
            read.addAll(program.allWords());
            program.click("help-part-keys");
            program.see("shortcut-sheet");
            read.addAll(program.allWords());

            try (Stream<Path> files = Files.walk(program.saved())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(found(known, WrittenWords.in(file))).as("in " + file.getFileName()).isEmpty();
                }
            }
            assertThat(found(known, String.join("\n", read))).as("on the manager's screens").isEmpty();
            for (String ending : ENDINGS) {
                assertThat(found(known, written(program, ending))).as("in the " + ending).isEmpty();
            }
        }
    }

    /** A report looked at, handed over, and found again in the history. */
    private static List<String> handedOver(Program program) {
        List<String> read = new ArrayList<>();
        program.put("report-recipient", "the county");
        program.put("report-purpose", "a try");
        ComboBox<?> sets = (ComboBox<?>) program.see("report-set");
        program.hands().onScreen(() -> {
            sets.getSelectionModel().select(1);
            return true;
        });
        program.click("report-make");
        program.see("report-unsafe");
        read.addAll(program.allWords());
        // forty people are too few to leave numbers blank
        program.click("report-way-round");
        program.see("report-safe");
        read.addAll(program.allWords());
        program.click("report-hand-over");
        program.see("report-given");
        read.addAll(program.allWords());
        program.click("count-kind-handed");
        program.read("the county");
        read.addAll(program.allWords());
        return read;
    }

    /** Forty people's names to use and card codes, as whoever may see them sees them. */
    private static Set<String> namesAndCodes(Program program) {
        List<byte[]> ids = program.store()
                .read(tx -> tx.sql().fetch("SELECT id FROM person").getValues(0, byte[].class));
        assertThat(ids).hasSize(40);
        Set<String> known = new TreeSet<>();
        for (byte[] id : ids) {
            PersonFace face = program.done(tx -> Outcome.done(program.building().people().face(tx, person(id))))
                    .orElseThrow();
            known.add(face.cardCode());
            known.add(face.nameToUse());
        }
        known.remove("");
        // the workers are called by names that people here have too
        known.removeAll(WORKERS);
        return known;
    }

    private static PersonId person(byte[] id) {
        var bytes = ByteBuffer.wrap(id);
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static void save(Program program, String ending) {
        program.click("count-save-" + ending);
        program.hands().await(() -> file(program, ending).size() == 1 ? true : null, "no " + ending);
    }

    private static List<Path> file(Program program, String ending) throws IOException {
        try (var files = Files.list(program.saved())) {
            return files.filter(file -> file.toString().endsWith("." + ending)).toList();
        }
    }

    /** Whole words only: a short name may begin a longer word. */
    private static Set<String> found(Set<String> known, String words) {
        return known.stream().filter(one -> Pattern.compile("\\b" + Pattern.quote(one) + "\\b").matcher(words).find())
                .collect(Collectors.toSet());
    }

    private static String written(Program program, String ending) throws IOException {
        String words = WrittenWords.in(file(program, ending).getFirst());
        assertThat(words).as("the words of the " + ending).contains("2026");
        return words;
    }
}
