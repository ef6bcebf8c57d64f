package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.Contact;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.store.LogCapture;
import org.mlango.store.MarkerSearch;
import org.mlango.vault.BackupSet;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/** What people and workers say is in no file in a form that can be read, and in no log. */
@Tag("walk")
class SecrecyWalkTest {
    private static final int PEOPLE = 16;
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final MarkerSearch markers = new MarkerSearch();

    @Test
    void twoHundredWordsAndNumbersAreNowhereToBeRead() throws IOException {
        try (LogCapture log = new LogCapture(); Program program = Program.practice()) {
            Set<Path> before = temporary();
            program.signIn(Program.AMINA);
            for (int i = 0; i < PEOPLE; i++) {
                tellEverything(program);
            }
            registerByScreen(program);
            noteByScreen(program);
            String colleague = addColleague(program);
            program.press(KeyCode.F12);
            searchBy(program, colleague);
            export(program);
            backUp(program);
            assertThat(markers.planted()).hasSizeGreaterThanOrEqualTo(200);
            assertNowhere(program, log, before);

            program.press(KeyCode.F12);
            assertThat(markers.hitsIn(String.join("\n", program.allWords()))).as("under the cover").isEmpty();
            program.press(KeyCode.F12);
            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(1);
            assertThat(markers.hitsIn(String.join("\n", program.allWords()))).as("after the lock").isEmpty();
            assertNowhere(program, log, before);
        }
    }

    private void assertNowhere(Program program, LogCapture log, Set<Path> before) throws IOException {
        List<Path> written = new ArrayList<>(List.of(program.vault(), program.saved()));
        temporary().stream().filter(path -> !before.contains(path)).forEach(written::add);
        List<String> hits = markers.hits(written.toArray(Path[]::new));
        Figures.tell(Trial.SECRECY, "a day in the program", markers.planted().size(), hits.size(),
                "vault, backup, saved files, temporary files, log");
        assertThat(hits).as("in files").isEmpty();
        try (var files = Files.list(program.saved())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(markers.hitsIn(WrittenWords.in(file))).as("in " + file).isEmpty();
            }
        }
        assertThat(log.text()).as("the log was captured").isNotEmpty();
        assertThat(markers.hitsIn(log.text())).as("in the log").isEmpty();
    }

    /** Through the front doors, as the screens do. */
    private void tellEverything(Program program) {
        PersonId id = PersonId.random();
        PersonDraft draft = new PersonDraft(markers.word(), markers.word(), markers.word(), markers.phone(),
                CameThrough.FRIEND, markers.word(), 1994, BirthYearSure.SURE, ReportingGender.FEMALE);
        Contact contact = new Contact(List.of(Contact.Channel.CALL), markers.word(), markers.word(), markers.word(),
                markers.word());
        List<DecisionDraft> decisions = List.of(said(id, Purpose.KEEP_RECORD), said(id, Purpose.CONTACT));
        program.done(tx -> program.building().people().register(tx,
                new Registration(id, draft, decisions, contact, Set.of())));
        String note = markers.word();
        program.done(tx -> program.building().visits().record(tx,
                new VisitDraft(tx.today(), null, Place.CENTRE, id, 0, NewOrBack.NEW, null, Set.of(),
                        List.of(ThingLine.given("CM_NSP_PACK", 1)), note)));
    }

    private DecisionDraft said(PersonId id, Purpose purpose) {
        return new DecisionDraft(id, purpose, null, Answer.AGREED, Shown.newest(Language.EN), Expressed.SPOKEN,
                Present.NONE,
                Present.NONE, markers.word());
    }

    private void registerByScreen(Program program) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.put("consent-words", markers.word());
        program.click("register-next");
        program.type("person-name", markers.word());
        program.put("person-phrase", markers.word());
        program.put("person-phone", markers.phone());
        program.put("person-wants", markers.word());
        program.click("register-save");
        program.see("register-card-code");
    }

    private void noteByScreen(Program program) {
        program.click("nav-record-visit");
        program.put("record-visit-note", markers.word());
        program.click("record-visit-save");
        program.read("Visit saved.");
        program.closeNotice();
    }

    private String addColleague(Program program) {
        String name = markers.word();
        program.click("nav-centre");
        program.put("centre-add-name", name);
        program.put("centre-add-passphrase", markers.word() + " kettle seven clouds");
        program.put("centre-add-pin", "1379");
        program.click("centre-add-save");
        program.read(name + " can sign in now.");
        return name;
    }

    private void searchBy(Program program, String colleague) {
        String passphrase = markers.planted().getLast() + " kettle seven clouds";
        program.press(KeyCode.SPACE);
        program.click("cover-other");
        program.signIn(colleague, passphrase);
        program.awaitWho(colleague);
        program.click("nav-people");
        program.put("people-search", markers.word());
        program.put("people-search", markers.planted().getFirst());
        program.read(markers.planted().getFirst());
    }

    private static void export(Program program) {
        program.handOverByPassphrase(Program.WANJIRU);
        program.click("nav-count");
        program.click("count-kind-count");
        program.click("count-make");
        program.see("count-table");
        for (String ending : List.of("xlsx", "csv", "pdf")) {
            program.click("count-save-" + ending);
            program.hands()
                    .await(() -> program.saved().toFile().list((folder, name) -> name.endsWith(ending)).length == 1
                            ? true
                            : null, "no " + ending);
        }
    }

    /** Onto the place where files are saved, where all of it is looked through with them. */
    private void backUp(Program program) throws IOException {
        program.click("nav-backup");
        program.put("backup-name", markers.word());
        program.click("backup-make");
        program.read("all of it was checked");
        program.click("backup-drill");
        program.read("came back whole");
        program.click("nav-today");
        assertThat(BackupSet.allOn(program.saved())).hasSize(1);
    }

    /** Those of test runs beside this one left out. */
    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(TEMPORARY)) {
            return new HashSet<>(files.filter(file -> !file.getFileName().toString().startsWith("junit")).toList());
        }
    }
}
