package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's corrections find their way back into the sources, or are named. */
class SwahiliSheetTest {
    @TempDir
    Path folder;

    private Path bundle;
    private Path topic;

    @BeforeEach
    void sources() throws IOException {
        Path room = Files.createDirectories(folder.resolve("org/mlango/room"));
        Files.writeString(room.resolve("room.properties"), "title = Title\nsum = {0} of {1}\nyes = Yes\n");
        bundle = Files.writeString(room.resolve("room_sw.properties"),
                "# s2\ntitle = Kichwa\n# s3\nsum = {0} kati ya {1}\n# s1\nyes = Ndiyo\n");
        topic = Files.writeString(room.resolve("topic.txt"), """
                topic: TB
                en: TB
                sw s1: Kifua kikuu

                [TEST] HELP
                en: Have a test.
                sw s2: Pima.
                quiet: Ask.
                kimya s2: Uliza.
                """);
    }

    @Test
    void everythingThatIsNotSureIsOnTheSheetOnce() throws IOException {
        assertThat(new SwahiliSheet(folder).write(folder.resolve("sheet.xlsx"))).isEqualTo(4);
        assertThat(rows(folder.resolve("sheet.xlsx"))).containsExactly(
                List.of("room/room_sw.properties#title", "Title", "Kichwa", "s2"),
                List.of("room/room_sw.properties#sum", "{0} of {1}", "{0} kati ya {1}", "s3"),
                List.of("room/topic.txt#TEST.sw", "Have a test.", "Pima.", "s2"),
                List.of("room/topic.txt#TEST.kimya", "Ask.", "Uliza.", "s2"));
    }

    @Test
    void correctionsComeBackAndChangeNothingElse() throws IOException {
        String before = Files.readString(topic);
        Path sheet = filled(new String[]{"room/room_sw.properties#title", "Title", "Kichwa", "s2", "Jina", "AW"},
                new String[]{"room/topic.txt#TEST.sw", "Have a test.", "Pima.", "s2", "", "A.W"},
                new String[]{"room/topic.txt#TEST.kimya", "Ask.", "Uliza.", "s2", "", ""});
        assertThat(new SwahiliSheet(folder).bringIn(sheet)).isEmpty();
        assertThat(Files.readString(bundle))
                .isEqualTo("# s1\ntitle = Jina\n# s3\nsum = {0} kati ya {1}\n# s1\nyes = Ndiyo\n");
        assertThat(Files.readString(topic)).isEqualTo(before.replace("sw s2: Pima.", "sw s1: Pima."));
    }

    @Test
    void badRowsAreNamedAndNothingIsChanged() throws IOException {
        String before = Files.readString(bundle);
        Path sheet = filled(new String[]{"room/room_sw.properties#title", "Title", "Kichwa", "s2", "Jina", "AW"},
                new String[]{"room/room_sw.properties#title", "Title", "Kichwa", "s2", "Jina", ""},
                new String[]{"room/nowhere.txt#x", "T", "K", "s2", "J", "AW"},
                new String[]{"room/room_sw.properties#sum", "{0} of {1}", "{0} kati ya {1}", "s3", "{0}", "AW"},
                new String[]{"room/topic.txt#TEST.sw", "Have a test.", "Pimwa.", "s2", "Pima sasa.", "AW"},
                new String[]{"room/topic.txt#TEST.sw", "Have a test.", "Pima.", "s2", "mteja", "AW"});
        assertThat(new SwahiliSheet(folder).bringIn(sheet)).satisfiesExactly(
                one -> assertThat(one).startsWith("Row 3: please put your initials"),
                one -> assertThat(one).startsWith("Row 4: there is no text at room/nowhere.txt#x"),
                one -> assertThat(one).startsWith("Row 5: what stands in {}"),
                one -> assertThat(one).startsWith("Row 6: the text was changed"),
                one -> assertThat(one).startsWith("Row 7: a word we keep out"));
        assertThat(Files.readString(bundle)).isEqualTo(before);
    }

    /** The real sources: every place is found again, and a sheet brought back untouched changes nothing. */
    @Test
    void theRealSourcesGoOutAndComeBackTheSame() throws IOException {
        Path copy = folder.resolve("copy");
        for (Path file : Sources.under(Sources.RESOURCES.resolve("org/mlango"),
                name -> name.endsWith(".properties") || name.endsWith(".txt"))) {
            Path to = copy.resolve(Sources.RESOURCES.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        int texts = new SwahiliSheet(copy).write(folder.resolve("real.xlsx"));
        assertThat(texts).isGreaterThan(500);
        List<List<String>> rows = rows(folder.resolve("real.xlsx"));
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.get(1)).as(row.getFirst()).isNotBlank());
        assertThat(new SwahiliSheet(copy).bringIn(folder.resolve("real.xlsx"))).isEmpty();
        for (Path file : Sources.under(copy, name -> true)) {
            assertThat(file).hasSameTextualContentAs(Sources.RESOURCES.resolve(copy.relativize(file).toString()));
        }
    }

    private Path filled(String[]... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Swahili");
            sheet.value(0, 0, "Where");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row + 1, column, rows[row][column]);
                }
            }
        }
        return Files.write(folder.resolve("filled.xlsx"), bytes.toByteArray());
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getFirstSheet().read().stream().skip(1)
                    .map(row -> List.of(row.getCellText(0), row.getCellText(1), row.getCellText(2), row.getCellText(3)))
                    .toList();
        }
    }
}
