package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.backup.Restored;
import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.erasure.TestErasing;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;

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

    /** Somebody is erased after the backup, and the papers name a number no copy knows: two people settle that. */
    @Test
    void whatThePapersSayIsAskedForAndTwoPeopleSettleTheRest() throws IOException {
        try (Program lost = Program.nothing(); Program fresh = Program.nothing()) {
            lost.toFront();
            String envelope = setUp(lost);
            lost.signIn("Asha", OLD);
            lost.awaitWho("Asha");
            PersonId erased = register(lost, "Somebody");
            PersonId stays = register(lost, "Somebody else");
            lost.click("nav-centre");
            lost.click("centre-backups");
            lost.put("backup-name", "Blue stick");
            lost.click("backup-make");
            lost.read("all of it was checked");
            lost.click("backup-drill");
            lost.read("came back whole");
            lost.click("nav-centre");
            lost.read("Blue stick: Opened and checked");
            lost.read("Restore drill: last done on");
            lost.picture("return-centre-safe");
            lost.done(tx -> TestErasing.atOnce(lost.building().erasure(), tx, erased));
            lost.restart();
            lost.signIn("Asha", OLD);
            lost.awaitWho("Asha");
            lost.await("the stick knows of the erasure", startup -> erasuresOn(lost.saved()) > 1);
            copy(lost.saved(), fresh.saved());

            fresh.toFront();
            fresh.click("way-back");
            fresh.click("restore-place");
            fresh.click("restore-who-envelope");
            fresh.put("restore-words", envelope);
            fresh.click("restore-go");
            fresh.read("Say first what the papers say");
            fresh.click("restore-receipt-number");
            fresh.put("restore-receipt-typed", "4");
            fresh.click("restore-report-never");
            fresh.picture("return-papers");
            fresh.click("restore-go");
            fresh.see("restore-done");
            fresh.read("Erasures and withdrawals since then that were done again: 1");
            fresh.read("A receipt has the number 4, and the highest any copy knows is 1");
            fresh.picture("return-doubtful");
            fresh.click("restore-done");

            fresh.signIn("Asha", OLD);
            fresh.awaitWho("Asha");
            List<PersonId> here = fresh.store().read(fresh.building().consents()::everybody);
            assertThat(here).contains(stays).doesNotContain(erased);
            assertThat(fresh.store().<Boolean>read(Restored::inDoubt)).isTrue();
            fresh.picture("return-today");
            fresh.click("restored-open");
            fresh.click("second-way-envelope");
            fresh.put("second-words", envelope);
            fresh.click("second-confirm");
            fresh.picture("return-settle");
            fresh.click("restored-settle");
            fresh.read("Settled by two people");
            fresh.picture("return-settled");
            assertThat(fresh.store().<Boolean>read(Restored::inDoubt)).isFalse();
            fresh.click("nav-today");
            fresh.await("nothing is left to settle", startup -> !fresh.isThere("restored-open"));
        }
    }

    private static PersonId register(Program program, String name) {
        PersonId person = PersonId.random();
        PersonDraft draft = new PersonDraft("", name, "", "", CameThrough.NOT_ASKED, "", 1990, BirthYearSure.SURE,
                ReportingGender.FEMALE);
        DecisionDraft agreed = new DecisionDraft(person, Purpose.KEEP_RECORD, null, Answer.AGREED,
                Shown.newest(Language.EN),
                Expressed.SPOKEN, Present.NONE, Present.NONE, "");
        program.done(tx -> program.building().people().register(tx,
                new Registration(person, draft, List.of(agreed), null, Set.of())));
        return person;
    }

    /** The size of the stick's own list, in lines' worth: a header is 32 bytes. */
    private static long erasuresOn(Path stick) {
        try (var files = Files.list(stick.resolve("s-0"))) {
            return files.mapToLong(file -> file.toFile().length() / 33).sum();
        } catch (IOException e) {
            return 0;
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
