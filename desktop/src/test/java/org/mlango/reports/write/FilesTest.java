package org.mlango.reports.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.kit.print.SavedFile;
import org.mlango.reports.proof.WrittenFile;
import org.mlango.reports.write.SheetLine.Kind;

class FilesTest {
    private static final Sheet SHEET = new Sheet("Count", "Count for April to June 2026",
            "Inside use, not for hand-over",
            List.of("Centre C-1"), List.of("Line", "What", "Counted in", "Gender", "Total", "Under 25"), 4,
            List.of(new SheetLine(Kind.HEADING, List.of("Services")),
                    new SheetLine(Kind.WHOLE, List.of("B1", "=HYPERLINK(\"x\")", "visits", "All", "1234", "\u2013")),
                    new SheetLine(Kind.PART,
                            List.of("B1", "@ \"quoted\", \u202Ewords\u0007", "visits", "Female", "34", "0"))),
            List.of("A note, with a comma; and kifaa cha kujipima."), "Page");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theThreeTellTheSame() throws IOException {
        List<List<String>> csv = WrittenFile.csv(FileKind.CSV.write(SHEET));
        List<List<String>> xlsx = WrittenFile.xlsx(FileKind.XLSX.write(SHEET));
        String pdf = pdfText(SHEET);

        assertThat(csv).contains(List.of("B1", "'=HYPERLINK(\"x\")", "visits", "All", "1234", "\u2013"));
        assertThat(filled(xlsx)).containsExactlyElementsOf(filled(csv));
        assertThat(pdf).contains("Count for April to June 2026", "Inside use, not for hand-over", "1234", "\u2013",
                "kifaa cha kujipima");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "  =1", "\u200B=1", "\t=1"})
    void nothingBecomesAFormula(String words) {
        assertThat(PlainText.of(words).strip()).startsWith("'");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(PlainText.of("a\u202Eb\u0000c\nd")).isEqualTo("abcd");
        assertThat(PlainText.of("Ng\u2019ombe \u2013 fine")).isEqualTo("Ng\u2019ombe \u2013 fine");
    }

    /** What stands in the parts of a workbook nobody looks at. */
    @Test
    void theWorkbookHoldsOnePlainSheet() throws IOException {
        byte[] file = FileKind.XLSX.write(SHEET);
        Path place = Files.write(folder.resolve("count.xlsx"), file);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(place.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                all.append(part.getName()).append('\n')
                        .append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets()).hasSize(1);
        }

        assertThat(all.toString()).doesNotContain("<f>", "<f ", "comments", "hidden=\"1\"", "hidden=\"true\"",
                "veryHidden", "lastModifiedBy", "<definedName name=\"_xlnm._Filter",
                System.getProperty("user.name") + "<",
                System.getProperty("user.home"));
    }

    @Test
    void printHoldsNoNamesOfPeopleOrPlaces() throws IOException {
        try (PDDocument document = Loader.loadPDF(FileKind.PDF.write(SHEET))) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreator()).isNull();
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    @Test
    void aLongTableGoesOverPagesEachWithTheMark() throws IOException {
        List<SheetLine> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            lines.add(new SheetLine(Kind.WHOLE, List.of("B" + i, "Thing", "pieces", "All", "50", "25")));
        }
        byte[] file = FileKind.PDF
                .write(new Sheet("Count", "Count", "Inside use", List.of(), SHEET.headings(), 4, lines,
                        List.of(), "Page"));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("Inside use", "Counted in", "Page " + page);
            }
        }
    }

    @Test
    void theProofReadsNoWorkbookWithMoreInIt() throws IOException {
        byte[] file = FileKind.XLSX.write(SHEET);
        byte[] cut = java.util.Arrays.copyOf(file, file.length / 2);

        assertThatThrownBy(() -> WrittenFile.xlsx(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WrittenFile.xlsx(new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WrittenFile.xlsx(twoSheets())).isInstanceOf(IOException.class);
    }

    private static byte[] twoSheets() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "x", "1.0")) {
            workbook.newWorksheet("one").value(0, 0, 1);
            workbook.newWorksheet("two").value(0, 0, 1);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aFileIsThereWholeOrNotAtAll(FileKind kind) throws IOException {
        Path place = folder.resolve("count" + kind.ending());
        SavedFile.put(place, FileKind.CSV.write(SHEET));
        byte[] file = kind.write(SHEET);

        SavedFile.put(place, file);

        assertThat(place).hasBinaryContent(file);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatCannotBePutThereLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("count.csv"));
        Files.writeString(taken.resolve("inside"), "x");

        assertThatThrownBy(() -> SavedFile.put(taken, new byte[]{1})).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SavedFile.put(folder.resolve("nowhere/count.csv"), new byte[]{1}))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(taken);
        }
    }

    private static String pdfText(Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(FileKind.PDF.write(sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<List<String>> filled(List<List<String>> lines) {
        return lines.stream().filter(line -> line.stream().anyMatch(cell -> !cell.isEmpty())).toList();
    }
}
