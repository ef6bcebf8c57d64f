package org.mlango.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** A worker looks at twelve weeks, and prints the month for the wall. */
@Tag("walk")
class WorkWalkTest {
    private static final Texts TEXTS = Texts.of(WorkRoom.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWeeksAreSeenAndTheMonthIsPrinted(Language language) throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.speak(language);
            program.click("nav-record-visit");
            program.click("record-visit-tile-cm-nsp-pack");
            program.click("record-visit-save");
            program.see("notice-close");
            program.closeNotice();
            program.click("nav-today");
            program.click("today-work-go");
            program.read(TEXTS.in(language, "weeks"));
            program.see("work-visits");
            program.picture("work-walk-" + language);
            program.click("work-save-this");
            program.read(TEXTS.in(language, "saved"));
            try (Stream<Path> files = Files.list(program.saved())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .contains(TEXTS.in(language, "sheet.file"));
            }
        }
    }
}
