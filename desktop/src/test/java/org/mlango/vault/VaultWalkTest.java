package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;

@Tag("walk")
class VaultWalkTest {
    private static final String OWN_PASSPHRASE = "mango lantern river bicycle";
    private static final long FIVE_SECONDS = 5_000;

    @Test
    void aCentreIsSetUpAndItsFirstWorkerSignsIn() {
        try (Program program = Program.nothing()) {
            program.click("setup-kind-real");
            program.click("setup-next");
            program.put("setup-centre", "Kituo cha Mfano");
            program.click("setup-next");
            program.put("setup-name", "Asha");
            program.put("setup-passphrase", OWN_PASSPHRASE);
            program.put("setup-again", OWN_PASSPHRASE);
            program.put("setup-pin", "2580");
            program.click("setup-next");
            String sheet = sheetWords(program);
            program.click("setup-next");
            program.put("setup-typed", sheet);
            program.click("setup-next");
            program.read("Asha signs in first");
            assertThat(program.vault()).as("before the last step").doesNotExist();
            program.click("setup-next");

            program.signIn("Asha", "mango lantern river bicycles");
            program.read("do not open anything here");
            assertThat(program.text("sign-in-name")).isEqualTo("Asha");

            program.signIn("Asha", OWN_PASSPHRASE);
            program.awaitWho("Asha");
            assertThat(program.isThere("practice-mark")).isFalse();
        }
    }

    @Test
    void aSecondStartSaysThatTheFirstIsOpen() {
        try (Program first = Program.practice()) {
            first.signIn(Program.AMINA);
            try (Program second = first.startedAgain()) {
                second.signIn(Program.OTIENO, Program.PASSPHRASE);
                second.read("Mlango is open already on this computer");
                assertThat(second.text("sign-in-name")).isEqualTo(Program.OTIENO);
            }
            first.toFront();
            first.click("nav-people");
            first.see("people-search");
        }
    }

    @Test
    void aDataFileOfZerosIsNamedDamagedAndLeftAlone() {
        isDamaged("data", before -> new byte[before.length]);
    }

    @Test
    void anOrdinaryDatabaseIsNamedDamagedAndLeftAlone() {
        isDamaged("data", before -> ordinaryDatabase());
    }

    @Test
    void aSlotFileCutShortIsNamedDamagedAndLeftAlone() {
        isDamaged("slots", before -> Arrays.copyOf(before, before.length / 2));
    }

    @Test
    void workersHandOverByKeysInUnderFiveSeconds() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.handOverByPassphrase(Program.OTIENO);
            handOver(program, 0, Program.AMINA);
            handOver(program, 1, Program.OTIENO);
            handOver(program, 0, Program.AMINA);
        }
    }

    @Test
    void threeWrongPinsLockAndNothingOfTheWorkerStays() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.see("today-visits-list");
            List<Node> before = program.nodes().stream().filter(VaultWalkTest::isOfAScreen).toList();
            assertThat(before).extracting(Node::getId).contains("today-visits-list", "nav-today");
            program.press(KeyCode.F12);
            program.press(KeyCode.SPACE);
            program.click("cover-tile-1");
            for (String left : List.of("2 more", "1 more")) {
                program.type("cover-pin", "1379");
                program.press(KeyCode.ENTER);
                program.read(left);
            }
            program.type("cover-pin", "1379");
            program.press(KeyCode.ENTER);

            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(1);
            assertThat(program.text("sign-in-name")).isEmpty();
            assertThat(program.isThere("cover-tile-1")).isFalse();
            assertThat(program.hands().onScreen(() -> before.stream().filter(node -> node.getScene() != null).toList()))
                    .as("still on a screen").isEmpty();
        }
    }

    private static boolean isOfAScreen(Node node) {
        return node.getId() != null && (node.getId().startsWith("today-") || node.getId().startsWith("nav-"));
    }

    /** Keys alone, from the moment the screen is hidden until the other's Today is there. */
    private static void handOver(Program program, int tile, String to) {
        long began = System.nanoTime();
        int keys = 0;
        program.press(KeyCode.F12);
        program.press(KeyCode.SPACE);
        keys += 2;
        for (int i = 0; i < tile; i++) {
            program.press(KeyCode.RIGHT);
            keys++;
        }
        program.press(KeyCode.ENTER);
        program.type("cover-pin", Program.PIN);
        program.press(KeyCode.ENTER);
        keys += 2 + Program.PIN.length();
        program.awaitWho(to);
        program.see("today-visits-list");
        long took = (System.nanoTime() - began) / 1_000_000;
        System.out.println("hand-over to " + to + ": " + keys + " keys, " + took + " ms");
        assertThat(keys).isLessThanOrEqualTo(10);
        assertThat(took).isLessThan(FIVE_SECONDS);
    }

    private interface Damage {
        byte[] done(byte[] before) throws IOException, SQLException;
    }

    private static void isDamaged(String part, Damage damage) {
        try (Program program = Program.practice()) {
            Path file = program.vault().resolve("g0001").resolve(part);
            byte[] damaged = damage.done(Files.readAllBytes(file));
            Files.write(file, damaged);
            program.signIn(Program.AMINA, Program.PASSPHRASE);
            program.read("A file of the centre is damaged (" + part + "). Nothing was changed.");
            assertThat(program.text("sign-in-name")).isEqualTo(Program.AMINA);
            assertThat(program.text("sign-in-passphrase")).isEqualTo(Program.PASSPHRASE);
            assertThat(file).hasBinaryContent(damaged);
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] ordinaryDatabase() throws IOException, SQLException {
        Path file = Files.createTempFile("ordinary", ".db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE shopping (what TEXT)");
            statement.execute("INSERT INTO shopping VALUES ('tea')");
        }
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        return content;
    }

    private static String sheetWords(Program program) {
        Parent shown = (Parent) program.see("setup-words");
        return program.hands().onScreen(() -> shown.getChildrenUnmodifiable().stream()
                .map(node -> ((Label) node).getText().replaceAll("[^a-z]", "")).collect(Collectors.joining(" ")));
    }
}
