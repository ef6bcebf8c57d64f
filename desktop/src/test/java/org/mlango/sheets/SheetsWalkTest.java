package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFace;
import org.mlango.store.Outcome;
import org.mlango.visits.VisitDraft;

/** A group comes with forty rows on paper, and an evening is told as counts. */
@Tag("walk")
class SheetsWalkTest {
    private static final Texts TEXTS = Texts.of(SheetsRoom.class);
    private static final int ROWS = 40;
    /** In ten minutes, by somebody who finds one key a second, looking at the paper meanwhile. */
    private static final int KEYS = 600;

    private int pressed;

    @Test
    void fortyRowsAreKeyedInInTenMinutes() {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.done(tx -> program.building().people().unlocked(tx));
            List<String> codes = "abcdefghijkmnoprstuwz".chars().mapToObj(Character::toString)
                    .flatMap(letter -> program.building().people().index().search(letter).stream())
                    .filter(face -> agreed(program, face.person())).map(PersonFace::cardCode).distinct().limit(20)
                    .toList();
            assertThat(codes).hasSizeGreaterThanOrEqualTo(10);
            int before = visits(program);
            program.click("nav-record-visit");
            program.click("record-visit-paper");
            program.click("from-paper-one");
            program.click("grid-1-code");
            for (int row = 0; row < ROWS; row++) {
                key(program, row, codes);
            }
            System.out.printf(Locale.ENGLISH, "grid: %d rows, %d with a code, in %d keys, %.1f a row%n", ROWS,
                    codes.size(), pressed, (double) pressed / ROWS);
            assertThat(pressed).isLessThanOrEqualTo(KEYS);
            program.picture("from-paper-walk-forty");
            program.click("grid-save");
            program.read(TEXTS.in(Language.EN, "notice.recorded", ROWS));
            assertThat(visits(program)).isEqualTo(before + ROWS);
            program.click("notice-undo");
            program.read(TEXTS.in(Language.EN, "start.draft", ROWS));
            assertThat(visits(program)).isEqualTo(before);
        }
    }

    /** Half of them with a code, and two or three things each, as they stand in their columns. */
    private void key(Program program, int row, List<String> codes) {
        int every = ROWS / codes.size();
        if (row % every == 0 && row / every < codes.size()) {
            // hyphens need not be typed
            type(program, codes.get(row / every).replace("-", "").toLowerCase(Locale.ROOT));
        }
        press(program, KeyCode.TAB);
        type(program, String.valueOf(1 + row % 3));
        press(program, KeyCode.TAB);
        if (row % 4 != 3) {
            type(program, "2");
        }
        if (row % 5 == 0) {
            press(program, KeyCode.TAB);
            press(program, KeyCode.TAB);
            type(program, "10");
        }
        press(program, KeyCode.ENTER);
    }

    private void type(Program program, String words) {
        program.hands().type(words);
        pressed += words.length();
    }

    private void press(Program program, KeyCode key) {
        program.press(key);
        pressed++;
    }

    @Test
    void aTalkIsCountedAfterAPowerCut() {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.hands().onScreen(() -> {
                Texts.speak(Language.SW);
                return true;
            });
            program.hands().settle();
            program.click("today-from-paper");
            program.click("from-paper-many");
            program.click("grid-where-talk");
            program.click("grid-1-people");
            program.hands().type("14");
            program.press(KeyCode.TAB);
            program.press(KeyCode.ENTER);
            for (int look = 0; look < 50 && drafts(program) == 0; look++) {
                program.hands().settle();
            }
            assertThat(drafts(program)).isEqualTo(1);
            program.restart();
            program.signIn(Program.OTIENO);
            program.hands().onScreen(() -> {
                Texts.speak(Language.SW);
                return true;
            });
            program.hands().settle();
            program.read(TEXTS.in(Language.SW, "start.draft", 1));
            program.click("today-from-paper");
            program.click("from-paper-many");
            assertThat(program.text("grid-1-people")).isEqualTo("14");
            program.click("grid-save");
            program.read(TEXTS.in(Language.SW, "batch.small_group"));
            program.picture("from-paper-walk-talk");
        }
    }

    private static boolean agreed(Program program, PersonId person) {
        return program.done(tx -> Outcome.done(program.building().visits().judge(tx, List.of(VisitDraft
                .anonymous(tx.today(), Set.of("SV_INFO"), List.of()).about(person))).getFirst().isEmpty()));
    }

    private static int drafts(Program program) {
        return program.store().read(tx -> tx.sql().fetchSingle("SELECT count(*) FROM draft").into(int.class));
    }

    private static int visits(Program program) {
        return program.store().read(tx -> tx.sql().fetchSingle("SELECT count(*) FROM visit").into(int.class));
    }
}
