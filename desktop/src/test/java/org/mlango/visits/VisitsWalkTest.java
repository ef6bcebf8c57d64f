package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.VISIT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.people.PersonFace;
import org.mlango.store.Outcome;

@Tag("walk")
class VisitsWalkTest {
    private static final String NEEDLE_PACK = "CM_NSP_PACK";
    private static final String CONDOM_STRIP = "CM_COND_STRIP";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String LONG_NOTE = "Asked for the larger size next time. ".repeat(50).strip();

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoPacksAndAStripTakeFewKeys(Language language) {
        boolean english = language == Language.EN;
        try (Program program = atTheDesk()) {
            program.speak(language);
            program.click("nav-record-visit");
            String keys = "2" + letter(program, NEEDLE_PACK) + letter(program, CONDOM_STRIP);
            program.hands().type(keys.toLowerCase(Locale.ROOT));
            program.press(KeyCode.ENTER);
            int pressed = keys.length() + 1;

            program.read(english ? "Visit saved." : "Ziara imehifadhiwa.");
            assertThat(pressed).isLessThanOrEqualTo(12);
            program.click("nav-today");
            program.awaitRows("today-visits-list", 1);
            program.read(
                    english ? "1 × Condom strip, 2 × Needle pack" : "1 × Ukanda wa kondomu, 2 × Pakiti ya sindano");
            program.read(english ? "Anonymous" : "Bila jina");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoCameAnonymousShowsTheirCardAndIsNobodyAgain(Language language) {
        boolean english = language == Language.EN;
        String anonymous = english ? "Anonymous" : "Bila jina";
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.speak(language);
            PersonFace face = program.whoAgreed(1).getFirst();
            int before = program.counted(VISIT);
            program.click("nav-record-visit");
            program.read(anonymous);
            program.click(TilesView.id(NEEDLE_PACK));
            program.click("record-visit-attach");
            program.put("record-visit-search", face.cardCode());
            program.hands().await(() -> ((ListView<?>) program.see("record-visit-hits")).getItems().isEmpty()
                    ? null
                    : true, "nobody is found by their card");
            program.press(KeyCode.ENTER);
            program.read(face.label());
            // they would rather not after all; what was given to them stays
            program.click("record-visit-detach");
            program.read(anonymous);
            program.click("record-visit-save");
            program.read(english ? "Visit saved." : "Ziara imehifadhiwa.");
            assertThat(program.counted(VISIT)).isEqualTo(before + 1);
            program.click("nav-today");
            program.awaitRows("today-visits-list", 1);
            assertThat(program.words()).contains(anonymous).noneMatch(words -> words.contains(face.label()));
        }
    }

    @Test
    void aVisitIsCorrectedThenRemovedThenThereAgain() {
        try (Program program = atTheDesk()) {
            recordOne(program);
            program.click("nav-today");
            program.chooseFirst("today-visits-list", 1);
            program.click("today-visits-correct");
            program.read("Correct a visit");
            program.click("record-visit-given-cm-nsp-pack-more");
            program.click("record-visit-save");
            program.read("Visit corrected.");
            program.closeNotice();
            program.click("nav-today");
            program.read("2 × Needle pack");

            program.chooseFirst("today-visits-list", 1);
            program.click("today-visits-remove");
            program.read("Visit removed.");
            program.awaitRows("today-visits-list", 0);
            program.click("notice-undo");
            program.awaitRows("today-visits-list", 1);
            program.read("2 × Needle pack");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyWaitsIsWithSomebodyAndIsDone(Language language) {
        boolean english = language == Language.EN;
        try (Program program = atTheDesk()) {
            program.speak(language);
            program.click("nav-today");
            program.click("today-visits-came");
            program.awaitRows("today-visits-list", 1);
            program.read(english ? "Waiting: 1. With somebody: 0." : "Wanaosubiri: 1. Wanaohudumiwa: 0.");
            program.chooseFirst("today-visits-list", 1);
            program.click("today-visits-with");
            program.read(english ? "Waiting: 0. With somebody: 1." : "Wanaosubiri: 0. Wanaohudumiwa: 1.");
            program.closeNotice();
            program.picture("today-with-somebody-" + language);
            // what they take along is written down as they leave; whoever was called is still chosen
            program.click("today-visits-correct");
            program.click(TilesView.id(NEEDLE_PACK));
            program.click("record-visit-save");
            program.read(english ? "Visit corrected." : "Ziara imesahihishwa.");
            program.click("nav-today");
            program.awaitRows("today-visits-list", 1);
            assertThat(program.words()).noneMatch(words -> words.contains(english ? "Waiting:" : "Wanaosubiri:"));
        }
    }

    @Test
    void aDayThatCannotBeIsSaidAndStays() {
        try (Program program = atTheDesk()) {
            program.click("nav-record-visit");
            program.click(TilesView.id(NEEDLE_PACK));
            String tomorrow = DAY.format(LocalDate.now(ZoneId.systemDefault()).plusDays(1));
            refused(program, "record-visit-day-text", tomorrow, "This day has not come yet.");
            refused(program, "record-visit-day-text", "16/06/1890", "This day is too far back.");
            refused(program, "record-visit-day-text", "31/02/2026", "This is not a day.");
            program.put("record-visit-day-text", DAY.format(LocalDate.now(ZoneId.systemDefault())));
            program.click("record-visit-save");
            program.read("Visit saved.");
        }
    }

    @Test
    void aQuantityThatCannotBeIsSaidAndStays() {
        try (Program program = atTheDesk()) {
            program.click("nav-record-visit");
            program.click(TilesView.id(NEEDLE_PACK));
            String given = "record-visit-given-cm-nsp-pack-number";
            String why = "Write a whole number from 0 to 9";
            refused(program, given, "-2", why);
            refused(program, given, "1000000", why);
            refused(program, given, "99999999999999999999", why);
            refused(program, given, "2.5", why);
            refused(program, given, "two", why);
            program.put(given, "2");
            program.click("record-visit-save");
            program.read("Visit saved.");
        }
    }

    @Test
    void aFullDiskChangesNothingAndWhatWasTypedStays() {
        try (Program program = atTheDesk()) {
            recordOne(program);
            fillTheDisk(program);
            int before = visits(program);
            program.click("nav-record-visit");
            program.click(TilesView.id(NEEDLE_PACK));
            program.put("record-visit-note", LONG_NOTE);
            program.click("record-visit-save");

            program.read("The disk of this computer is full. Nothing was changed, and what you typed is still here.");
            assertThat(program.text("record-visit-note")).isEqualTo(LONG_NOTE);
            assertThat(program.text("record-visit-given-cm-nsp-pack-number")).isEqualTo("1");
            assertThat(visits(program)).isEqualTo(before);

            mayGrowTo(program, 1_000_000);
            program.closeNotice();
            program.click("record-visit-save");
            program.read("Visit saved.");
            assertThat(visits(program)).isEqualTo(before + 1);
        }
    }

    private static Program atTheDesk() {
        Program program = Program.practice();
        program.signIn(Program.OTIENO);
        return program;
    }

    private static void recordOne(Program program) {
        program.click("nav-record-visit");
        program.click(TilesView.id(NEEDLE_PACK));
        program.click("record-visit-save");
        program.read("Visit saved.");
        program.closeNotice();
    }

    private static void refused(Program program, String field, String typed, String why) {
        int before = visits(program);
        program.put(field, typed);
        program.click("record-visit-save");
        program.read(why);
        assertThat(program.text(field)).isEqualTo(typed);
        assertThat(visits(program)).isEqualTo(before);
    }

    private static String letter(Program program, String code) {
        var tile = program.see(TilesView.id(code));
        return program.hands().onScreen(() -> ((Label) tile.lookup(".tile-key")).getText());
    }

    private static int visits(Program program) {
        return program.store().read(tx -> tx.sql().fetchSingle("SELECT count(*) FROM visit").into(int.class));
    }

    /** SQLite is told that the file may not grow, and says what it says on a full disk. */
    private static void fillTheDisk(Program program) {
        mayGrowTo(program, 1);
        for (int refused = 0; refused < 5;) {
            refused += saves(program) ? 0 : 1;
        }
    }

    private static boolean saves(Program program) {
        try {
            program.done(tx -> program.building().visits().record(tx,
                    VisitDraft.anonymous(tx.today(), Set.of(), List.of(ThingLine.given(NEEDLE_PACK, 1)))
                            .noted(LONG_NOTE)));
            return true;
        } catch (DataAccessException full) {
            return false;
        }
    }

    private static void mayGrowTo(Program program, int pages) {
        program.store().write(tx -> {
            tx.sql().fetch("PRAGMA max_page_count = " + pages);
            return Outcome.done(true);
        });
    }
}
