package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.visits.ThingItem;

/** What people bring: good files, and bad ones. */
class SheetFileTest {
    private static final List<SheetColumn> THINGS = List.of(
            new SheetColumn(new ThingItem("CM_NSP_PACK", "PACK", 0, null), "B3", true),
            new SheetColumn(new ThingItem("CM_COND_STRIP", "STRIP", 1, null), "K7", true));
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void columnsMayStandInAnyOrderAndEitherLanguage() throws NotRead {
        SheetFile file = SheetFile.read("K7\tCode\tDay\tRemark\n3\tK7M-4QX-9\t16/06/2026\thello\n\n\t\t16/06/2026\t\n",
                THINGS);

        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.things()).containsEntry("CM_COND_STRIP", "3");
            assertThat(row.code()).isEqualTo("K7M-4QX-9");
        });
        assertThat(file.notRead()).containsExactly("Remark");
        assertThat(SheetFile.read("siku;idadi;b3\n16/06/2026;12;4", THINGS).rows()).singleElement()
                .satisfies(row -> assertThat(row.people()).isEqualTo("12"));
    }

    @Test
    void missingColumnsAreNamed() {
        assertRefused("Code,B3\nx,1", "file.no_day");
        assertRefused("Day,Code\n16/06/2026,x", "file.no_things");
        assertRefused("Day,B3,b3\n16/06/2026,1,2", "file.twice");
        assertRefused("Day,B3\n", "file.empty");
        assertRefused("", "file.empty");
        assertRefused("\n\n  \n", "file.empty");
    }

    @Test
    void encodingsAreToldFromEachOther() throws NotRead {
        String text = "Day,Where,B3\r\n16/06/2026,Café \u2013 no,2\r\n";
        for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE), text.getBytes(WINDOWS))) {
            assertThat(SheetFile.read(bytes, THINGS).rows()).singleElement()
                    .satisfies(row -> assertThat(row.where()).isEqualTo("Café \u2013 no"));
        }
    }

    @Test
    void twoEncodingsInOneFileSpoilOnlyTheirCells() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("Day,Where,B3\n16/06/2026,Café,2\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("16/06/2026,Café,3\n16/06/2026,O,4\n".getBytes(WINDOWS));

        List<Row> rows = new RowReader(Words.all(), LocalDate.of(2026, 6, 16))
                .read(SheetFile.read(mixed.toByteArray(), THINGS).rows());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).isInstanceOf(Row.Bad.class);
        assertThat(rows.get(1)).isInstanceOf(Row.Bad.class);
        assertThat(rows.get(2)).isInstanceOf(Row.OfOne.class);
    }

    @Test
    void aSpreadsheetIsReadAndAFormulaIsNot() throws NotRead {
        byte[] bytes = SheetsScene.xlsx(page -> {
            page.value(0, 0, "Day");
            page.value(0, 1, "B3");
            page.value(0, 2, "K7");
            page.value(1, 0, LocalDate.of(2026, 6, 16));
            page.style(1, 0).format("dd/mm/yyyy").set();
            page.value(1, 1, 2);
            page.formula(1, 2, "1+1");
            page.value(3, 0, "16/06/2026");
            page.value(3, 1, 2.5);
        });
        SheetFile file = SheetFile.read(bytes, THINGS);

        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().getFirst().day()).isEqualTo("2026-06-16");
        assertThat(file.rows().getFirst().things()).containsEntry("CM_NSP_PACK", "2");
        assertThat(file.rows().getFirst().things().get("CM_COND_STRIP")).startsWith("=");
        assertThat(file.rows().getLast().number()).isEqualTo(4);
        assertThat(file.rows().getLast().things()).containsEntry("CM_NSP_PACK", "2.5");
    }

    @Test
    void whatIsNoSpreadsheetIsSaid() throws IOException {
        assertRefused(
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "file.old");
        assertRefused(new byte[]{'P', 'K', 3, 4, 0, 0, 0, 0}, "file.unreadable");
        assertRefused(zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8)), "file.unreadable");
        byte[] whole = SheetsScene.xlsx(page -> page.value(0, 0, "Day"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "file.unreadable");
    }

    @Test
    void asFewBytesAsBecomeTooManyAreTurnedAway() throws IOException {
        assertRefused(zip("xl/worksheets/sheet1.xml", new byte[129 << 20]), "file.large");
    }

    @Test
    void entitiesInAFileAreNotFollowed() throws IOException {
        byte[] good = SheetsScene.xlsx(page -> page.value(0, 0, "Day"));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(good).get();
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(part.getName().endsWith("sheet1.xml")
                        ? ("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row>"
                                + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8)
                        : content);
            }
        }
        assertThatThrownBy(() -> SheetFile.read(changed.toByteArray(), THINGS)).isInstanceOf(NotRead.class);
    }

    @Test
    void fiftyThousandRowsAndNoMore() throws NotRead {
        String rows = "16/06/2026,1\n".repeat(SheetRules.MOST_ROWS);

        assertThat(SheetFile.read("Day,B3\n" + rows, THINGS).rows()).hasSize(SheetRules.MOST_ROWS);
        assertRefused("Day,B3\n" + rows + "16/06/2026,1\n", "file.many");
    }

    @Test
    void theTemplateIsReadAsItIsFilledInAndTellsNothing() throws Exception {
        byte[] bytes = Template.write(THINGS, Language.EN);
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                all.append(part.getName())
                        .append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString()).contains("B3", "K7").doesNotContainIgnoringCase("mlango", "needle", "condom",
                "CM_NSP", "hidden=\"1\"", "state=\"hidden", "comments");
        assertRefused(bytes, "file.empty");
        assertThat(Template.heads(THINGS, Language.SW)).contains("Siku", "B3");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(String text, String code) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), code);
    }

    private static void assertRefused(byte[] bytes, String code) {
        assertThatThrownBy(() -> SheetFile.read(bytes, THINGS)).isInstanceOfSatisfying(NotRead.class,
                why -> assertThat(why.why().code()).isEqualTo(code));
    }
}
