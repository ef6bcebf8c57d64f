package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.DRAFT;
import static org.mlango.schema.Tables.VISIT;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFace;

/** A group comes with forty rows on paper, and an evening is told as counts. */
@Tag("walk")
class SheetsWalkTest {
    private static final Texts TEXTS = Texts.of(SheetsRoom.class);
    private static final int ROWS = 40;
    private static final int FEW = 6;
    /** In ten minutes, by somebody who finds one key a second, looking at the paper meanwhile. */
    private static final int KEYS = 600;

    private int pressed;

    @ParameterizedTest
    @EnumSource(Language.class)
    void fortyRowsAreKeyedInInTenMinutes(Language language) {
        int rows = language == Language.EN ? ROWS : FEW;
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.speak(language);
            List<String> codes = program.whoAgreed(rows / 2).stream().map(PersonFace::cardCode).toList();
            assertThat(codes).hasSizeGreaterThanOrEqualTo(rows / 4);
            int before = program.counted(VISIT);
            program.click("nav-record-visit");
            program.click("record-visit-paper");
            program.click("from-paper-one");
            program.click("grid-1-code");
            for (int row = 0; row < rows; row++) {
                key(program, row, rows, codes);
            }
            System.out.printf(Locale.ENGLISH, "grid: %d rows, %d with a code, in %d keys, %.1f a row%n", rows,
                    codes.size(), pressed, (double) pressed / rows);
            assertThat(pressed).isLessThanOrEqualTo(KEYS);
            program.picture("from-paper-walk-forty");
            program.click("grid-save");
            program.read(TEXTS.in(language, "notice.recorded", rows));
            assertThat(program.counted(VISIT)).isEqualTo(before + rows);
            program.click("notice-undo");
            program.read(TEXTS.in(language, "start.draft", rows));
            assertThat(program.counted(VISIT)).isEqualTo(before);
        }
    }

    /** Half of them with a code, and two or three things each, as they stand in their columns. */
    private void key(Program program, int row, int rows, List<String> codes) {
        int every = rows / codes.size();
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTalkIsCountedAfterAPowerCut(Language language) {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.speak(language);
            program.click("today-from-paper");
            program.click("from-paper-many");
            program.click("grid-where-talk");
            program.click("grid-1-people");
            program.hands().type("14");
            program.press(KeyCode.TAB);
            program.press(KeyCode.ENTER);
            for (int look = 0; look < 50 && program.counted(DRAFT) == 0; look++) {
                program.hands().settle();
            }
            assertThat(program.counted(DRAFT)).isEqualTo(1);
            program.restart();
            program.signIn(Program.OTIENO);
            program.speak(language);
            program.read(TEXTS.in(language, "start.draft", 1));
            program.click("today-from-paper");
            program.click("from-paper-many");
            assertThat(program.text("grid-1-people")).isEqualTo("14");
            program.click("grid-save");
            program.read(TEXTS.in(language, "batch.small_group"));
            program.picture("from-paper-walk-talk");
        }
    }
}
