package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The computer is lost and nobody remembers a passphrase: another computer, a folder with a backup, and the envelope. */
@Tag("walk")
class WayBackWalkTest {
    private static final String OLD = "mango lantern river bicycle";
    private static final String FRESH = "purple engine walks slowly";

    @Test
    void theEnvelopeOpensAFolderOnAFreshComputerAndOneWorkerIsLedIn() throws IOException {
        try (Program lost = Program.nothing(); Program fresh = Program.nothing()) {
            lost.toFront();
            String envelope = setUp(lost);
            lost.signIn("Asha", OLD);
            lost.awaitWho("Asha");
            lost.click("nav-centre");
            lost.click("centre-backups");
            lost.put("backup-name", "Blue stick");
            lost.click("backup-make");
            lost.read("all of it was checked");
            copy(lost.saved(), fresh.saved());

            fresh.toFront();
            fresh.click("way-back");
            fresh.click("restore-place");
            fresh.click("restore-who-envelope");
            fresh.put("restore-words", envelope);
            fresh.click("restore-receipt-never");
            fresh.click("restore-report-never");
            fresh.click("restore-go");
            fresh.see("restore-done");
            fresh.picture("way-back-done");
            fresh.click("restore-done");

            fresh.click("sign-in-use-sheet");
            fresh.put("sign-in-sheet-words", envelope);
            fresh.click("sign-in-open");
            fresh.see("let-in-save");
            fresh.click("nav-centre");
            fresh.click("centre-let-in");
            fresh.click("let-in-worker-1");
            fresh.put("let-in-passphrase", FRESH);
            fresh.put("let-in-again", FRESH);
            fresh.put("let-in-pin", "7302");
            fresh.picture("way-back-let-in");
            fresh.click("let-in-save");
            fresh.read("Asha can sign in with the new passphrase");
            fresh.picture("way-back-let-in-done");
            fresh.click("let-in-go");

            fresh.signIn("Asha", OLD);
            fresh.read("do not open anything here");
            fresh.signIn("Asha", FRESH);
            fresh.awaitWho("Asha");
            assertThat(fresh.store().actor().keys().held()).as("everything, at once").hasSize(4);
            fresh.click("nav-centre");
            fresh.see("centre-own");
            assertThat(fresh.isThere("centre-let-in")).as("for the envelope alone").isFalse();
        }
    }

    private static String setUp(Program program) {
        program.click("setup-kind-real");
        program.click("setup-next");
        program.put("setup-centre", "Kituo cha Mfano");
        program.click("setup-next");
        program.put("setup-name", "Asha");
        program.put("setup-passphrase", OLD);
        program.put("setup-again", OLD);
        program.put("setup-pin", "2580");
        program.click("setup-next");
        Parent shown = (Parent) program.see("setup-words");
        String envelope = program.hands().onScreen(() -> shown.getChildrenUnmodifiable().stream()
                .map(node -> ((Label) node).getText().replaceAll("[^a-z]", "")).collect(Collectors.joining(" ")));
        program.click("setup-next");
        program.put("setup-typed", envelope);
        program.click("setup-next");
        program.click("setup-next");
        program.see("sign-in-name");
        return envelope;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
