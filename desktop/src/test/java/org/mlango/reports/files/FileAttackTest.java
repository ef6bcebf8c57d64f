package org.mlango.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.mlango.kit.text.Language;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/** Attacks on the files themselves, by somebody who has them and nothing else. */
class FileAttackTest {
    private static final int FILES = 20;

    @TempDir
    private Path folder = Path.of("");

    /** T31: whatever a file holds beside what it shows. */
    @Test
    void nothingIsHiddenInside() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (int seed = 0; seed < FILES; seed++) {
            int at = seed;
            String written = FilesScene.written(seed);
            Map<String, byte[]> form = PackFilesTest.form(written, seed % 2 == 0 ? Language.EN : Language.SW);
            Map<String, byte[]> all = new java.util.HashMap<>(form);
            all.putAll(PackFilesTest.exchange(written, FilesScene.mapping(written, true), null));
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                files++;
                String text = new String(file.getValue(), StandardCharsets.ISO_8859_1);
                for (String name : List.of(System.getProperty("user.name") + "<", System.getProperty("user.home"),
                        "unseen", "count\"", "snapshot")) {
                    if (text.contains(name)) {
                        found.add(seed + " " + file.getKey() + " tells " + name);
                    }
                }
                if (file.getKey().endsWith(".csv")) {
                    formulas(file.getKey(), text).forEach(one -> found.add(at + " " + one));
                }
            }
            workbook(PackFilesTest.file(form, "form.xlsx"), written).forEach(one -> found.add(at + " " + one));
            print(PackFilesTest.file(form, "form.pdf")).forEach(one -> found.add(at + " " + one));
        }
        Figures.tell(Attack.T31, "files", files, found.size(),
                "workbooks, print, CSV, JSON and XML of " + FILES + " packs");
        assertThat(found).isEmpty();
    }

    private static List<String> formulas(String name, String text) {
        List<String> found = new ArrayList<>();
        text.lines().forEach(line -> {
            for (String cell : line.split(",", -1)) {
                if (cell.matches("\"?\\s*[=+@].*|\"?\\s*-\\D.*")) {
                    found.add(name + " has a cell a program runs: " + cell);
                }
            }
        });
        return found;
    }

    private List<String> workbook(byte[] file, String written) throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Path place = Files.write(folder.resolve("form.xlsx"), file);
        StringBuilder strings = new StringBuilder();
        try (ZipFile zip = new ZipFile(place.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                String name = part.getName();
                String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (!name.matches(
                        "\\[Content_Types].xml|_rels/.rels|docProps/(app|core).xml|xl/(workbook|styles|sharedStrings)"
                                + ".xml|xl/_rels/workbook.xml.rels|xl/worksheets/(_rels/)?sheet1.xml(.rels)?")) {
                    found.add("a part nobody looks at: " + name);
                }
                for (String wrong : List.of("<f>", "<f ", "hidden=\"1\"", "hidden=\"true\"", "veryHidden", "<comment",
                        "externalLink", "pivot", "customXml", "lastModifiedBy", "<v></v>")) {
                    if (text.contains(wrong)) {
                        found.add(name + " has " + wrong);
                    }
                }
                if (name.equals("docProps/core.xml") && text.matches("(?s).*\\d\\d:\\d\\d:\\d\\d.*")
                        && !text.contains("T00:00:00Z")) {
                    found.add("the hour it was made");
                }
                if (name.equals("xl/worksheets/sheet1.xml")) {
                    Matcher value = Pattern.compile("<c r=\"[A-Z]+\\d+\"( s=\"\\d+\")?><v>([^<]*)</v>").matcher(text);
                    while (value.find()) {
                        numbers.add(value.group(2));
                    }
                }
                if (name.equals("xl/sharedStrings.xml")) {
                    strings.append(text);
                }
            }
        }
        Set<String> told = new HashSet<>();
        for (JsonNode cell : FilesScene.JSON.readTree(written).path("cells")) {
            if (cell.has("value")) {
                told.add(cell.path("value").asString());
            }
        }
        numbers.removeAll(told);
        numbers.forEach(number -> found.add("a number the pack does not have: " + number));
        if (strings.toString().matches("(?s).*<t[^>]*>\\d+</t>.*")) {
            found.add("a number among the words");
        }
        return found;
    }

    /** Text that is there and cannot be seen: behind, off the page, or of its own kind. */
    private static List<String> print(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            var about = document.getDocumentInformation();
            if (about.getAuthor() != null || about.getCreator() != null || about.getTitle() != null
                    || about.getCreationDate() != null) {
                found.add("who or when: " + about.getMetadataKeys());
            }
            if (document.getDocumentCatalog().getMetadata() != null
                    || document.getDocumentCatalog().getAcroForm() != null
                    || document.getDocumentCatalog().getNames() != null
                    || document.getDocumentCatalog().getOCProperties() != null) {
                found.add("something beside the pages");
            }
            for (PDPage page : document.getPages()) {
                if (!page.getAnnotations().isEmpty()) {
                    found.add("a remark on a page");
                }
            }
            PDFTextStripper all = new PDFTextStripper();
            all.setSuppressDuplicateOverlappingText(false);
            PDFTextStripper seen = new PDFTextStripper();
            seen.setSuppressDuplicateOverlappingText(true);
            if (!all.getText(document).equals(seen.getText(document))) {
                found.add("text behind text");
            }
        }
        return found;
    }

    /** T36: a revision hides what was sent; what stays on the server would tell it. */
    @Test
    void whatIsNotShownAnyMoreIsTakenFromTheServerFirst() throws Exception {
        List<String> found = new ArrayList<>();
        int revisions = 0;
        for (int seed = 0; seed < FILES; seed++) {
            String before = FilesScene.written(seed);
            String mapping = FilesScene.mapping(before, false);
            List<String> shown = FilesScene.JSON.readTree(before).path("cells").valueStream()
                    .filter(cell -> cell.has("value")).map(cell -> cell.path("id").stringValue()).toList();
            Random random = new Random(seed);
            List<String> gone = shown.stream().filter(id -> random.nextInt(8) == 0).toList();
            String now = FilesScene.hiding(before, gone);
            Map<String, String> server = PackFilesTest.json(
                    PackFilesTest.file(PackFilesTest.exchange(before, mapping, null), "values.json"));
            Map<String, byte[]> files = PackFilesTest.exchange(now, mapping, before);
            revisions++;
            if (gone.isEmpty() == files.containsKey("delete-first.json")) {
                found.add(seed + ": a set to delete, or none");
            }
            for (String name : List.of("delete-first.json", "delete-first.csv", "delete-first.xml")) {
                if (!gone.isEmpty() && !files.containsKey(name)) {
                    found.add(seed + ": no " + name);
                }
            }
            if (!gone.isEmpty()) {
                PackFilesTest.json(PackFilesTest.file(files, "delete-first.json")).forEach(server::remove);
                int deleted = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(
                        new ByteArrayInputStream(PackFilesTest.file(files, "delete-first.xml")))
                        .getElementsByTagNameNS("*", "dataValue").getLength();
                if (deleted != gone.size()) {
                    found.add(seed + ": " + deleted + " of " + gone.size());
                }
            }
            Map<String, String> sent = PackFilesTest.json(PackFilesTest.file(files, "values.json"));
            server.putAll(sent);
            if (!server.equals(sent)) {
                found.add(seed + ": the server still has what is not shown");
            }
        }
        Figures.tell(Attack.T36, "revisions", revisions, found.size(), "a server that keeps what is left out");
        assertThat(found).isEmpty();
    }
}
