package org.mlango.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.boot.WrittenWords;

/** A manager looks at what was done, narrows it to one record, makes the weekly sheet, and holds an older one against the trail. */
@Tag("walk")
class TrailWalkTest {
    private static final Pattern LINE = Pattern.compile("The words of line ([0-9]+)");

    @Test
    void aManagerReadsTheTrailAndKeepsItsWordsOnPaper() throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.WANJIRU);
            program.click("nav-trail");
            program.click("trail-check");
            program.read("The trail is whole up to line");
            program.picture("walk-trail");

            program.click("trail-sheet");
            program.click("sheet-make");
            String words = program.text("sheet-head-words");
            long line = program.words().stream().map(LINE::matcher).filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(1))).findFirst().orElseThrow();
            program.click("sheet-save");
            program.read("The sheet is saved.");
            program.picture("walk-weekly-sheet");
            try (var files = Files.list(program.saved())) {
                String paper = WrittenWords.in(files.findFirst().orElseThrow());
                assertThat(paper.replaceAll("\\s+", " ")).contains(words.split(" ", -1));
                assertThat(paper).as("it may lie about").doesNotContain("Amina", "Otieno", "Wanjiru", "Mlango");
            }
            compared(program, line, words, "is there as the sheet says");
            compared(program, line - 1, words, "do not fit together");
            program.picture("walk-weekly-sheet-compared");
        }
    }

    private static void compared(Program program, long line, String words, String said) {
        program.put("sheet-line", String.valueOf(line));
        program.put("sheet-words", words);
        program.click("sheet-compare");
        program.read(said);
    }
}
