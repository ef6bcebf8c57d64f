package org.mlango.reports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

import org.mlango.kit.text.Language;
import org.mlango.reports.exchange.BadMapping;
import org.mlango.reports.proof.Verdict;
import org.mlango.reports.proof.files.ExchangeProof;
import org.mlango.reports.releases.HandOver;
import org.mlango.reports.releases.Release;
import org.mlango.reports.write.Form;

/** The files of a report, read again by readers that are not ours, and held to schemas. */
class PackFilesTest {
    private static final String WRITTEN = FilesScene.written(1);
    private static final String MAPPING = FilesScene.mapping(WRITTEN, true);
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFormTellsTheSameAsWorkbookPrintAndCsv(Language language) throws IOException {
        Map<String, byte[]> files = form(WRITTEN, language);
        List<List<String>> sheet = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file(files, "form.xlsx")));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(workbook.getSheets()).hasSize(1);
            for (Row row : rows.toList()) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getRawValue() == null ? "" : cell.getText()));
                sheet.add(cells);
            }
        }
        String print;
        try (PDDocument document = Loader.loadPDF(file(files, "form.pdf"))) {
            print = new PDFTextStripper().getText(document);
        }
        List<List<String>> csv;
        try (var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .ofCsvRecord(new String(file(files, "form.csv"), StandardCharsets.UTF_8))) {
            csv = reader.stream().map(line -> List.copyOf(line.getFields())).toList();
        }
        assertThat(csv).anySatisfy(
                line -> assertThat(line).contains("Group sex_work_women", "Group men_with_men", "Group injects_men",
                        "Group trans_women"));
        for (JsonNode cell : FilesScene.JSON.readTree(WRITTEN).path("cells")) {
            String row = "Row " + cell.path("labels").path("row").stringValue();
            String text = cell.has("value") ? cell.path("value").asString() : "\u2013";
            if (cell.path("written").booleanValue(true)) {
                assertThat(csv).as("%s", cell).anySatisfy(
                        line -> assertThat(line.getFirst().equals(row) && line.contains(text)).isTrue());
                assertThat(print).contains(text);
            }
        }
        List<String> numbers = sheet.stream().flatMap(List::stream).filter(cell -> cell.matches("\\d+|\u2013")).sorted()
                .toList();
        assertThat(numbers).isEqualTo(csv.stream().flatMap(List::stream).filter(cell -> cell.matches("\\d+|\u2013"))
                .sorted().toList());
        assertThat(print).contains(language == Language.EN ? "It is not zero" : "Si sifuri");
    }

    @Test
    void aNumberTheFormHasNoPlaceForStandsOnALineOfItsOwn() throws IOException {
        String odd = WRITTEN.replace("\"others\":\"group\"", "\"county\":\"COAST\"");
        String csv = new String(file(form(odd, Language.EN), "form.csv"), StandardCharsets.UTF_8);

        assertThat(csv).contains("Row 1.0").contains("Group coast").contains(",12");
    }

    @Test
    void everyFormatHoldsTheSameNumbersAndNoneThatWasWithheld() throws Exception {
        Map<String, byte[]> files = exchange(WRITTEN, MAPPING, null);
        Map<String, String> expected = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        FilesScene.JSON.readTree(MAPPING).path("cells").forEach(cell -> places.put(cell.path("labels").toString(),
                cell.path("categoryOptionCombo").stringValue()));
        for (JsonNode cell : FilesScene.JSON.readTree(WRITTEN).path("cells")) {
            if (cell.has("value")) {
                expected.put(places.getOrDefault(cell.path("labels").toString(), ""), cell.path("value").asString());
            }
        }
        assertThat(expected).containsValue("0");
        assertThat(json(file(files, "values.json"))).isEqualTo(expected);
        assertThat(csv(file(files, "values.csv"))).isEqualTo(expected);
        assertThat(xml(file(files, "values.xml"), "dataElement", "categoryOptionCombo", "value")).isEqualTo(expected);
        NodeList adx = values(file(files, "values-adx.xml"));
        assertThat(adx.getLength()).isEqualTo(expected.size());
        assertThat(((Element) adx.item(0)).hasAttribute("group")).isTrue();
        assertThat(((Element) adx.item(0)).hasAttribute("categoryOptionCombo")).isFalse();
        follows("dxf2.xsd", file(files, "values.xml"));
        follows("adx.xsd", file(files, "values-adx.xml"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("values.schema.json"))
                .validate(new String(file(files, "values.json"), StandardCharsets.UTF_8),
                        com.networknt.schema.InputFormat.JSON))
                .isEmpty();
        assertThat(new String(file(files, "values.xml"), StandardCharsets.UTF_8)).contains("period=\"202603\"")
                .doesNotContain("comment");
        assertThat(new String(file(files, "values-adx.xml"), StandardCharsets.UTF_8))
                .contains("period=\"2026-03-01/P1M\"", "exported=\"2026-04-02T00:00:00Z\"");
        assertThat(files).doesNotContainKeys("delete-first.json");
    }

    @Test
    void theDictionaryTellsWithheldFromSentAndNothingElse() throws IOException {
        String dictionary = new String(file(exchange(WRITTEN, MAPPING, null), "dictionary.csv"),
                StandardCharsets.UTF_8);
        long blank = FilesScene.JSON.readTree(WRITTEN).path("cells").valueStream().filter(cell -> cell.has("blank"))
                .count();

        assertThat(dictionary.lines().filter(line -> line.contains("withheld, not zero"))).hasSize((int) blank);
        assertThat(dictionary.lines().filter(line -> line.endsWith(",sent"))).isNotEmpty();
    }

    @Test
    void aMappingThatDoesNotFitSaysWhy() {
        ObjectNodeEdit mapping = new ObjectNodeEdit(MAPPING);
        assertThat(says(mapping.without("cells", 3))).contains("has no place for a number of this report")
                .contains("row 1.0").contains("notSent");
        assertThat(says(MAPPING.replace("\"monthly\"", "\"quarterly\""))).contains("for 1 months from 2026-03");
        assertThat(says(MAPPING.replace("\"monthly\"", "\"weekly\""))).contains("'weekly'");
        assertThat(says(MAPPING.replace("SetA1234567", "short"))).contains("'short' is not a uid");
        assertThat(says(MAPPING.replace("Option00003", "Option00004"))).contains("one would write over the other");
        assertThat(says(MAPPING.replace("\"group\":\"ALL\"", "\"value\":\"ALL\""))).contains("ADX cannot carry");
        assertThat(says("{}")).contains("not a mapping of version 1");
        assertThat(says("{")).contains("not JSON");
        assertThat(says(MAPPING.replace("\"dataElement\":\"Element0001\"", "\"dataElement\":\"\"")))
                .contains("has no 'dataElement'");
    }

    private static String says(String mapping) {
        try {
            exchange(WRITTEN, mapping, null);
            return "";
        } catch (BadMapping e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theReaderFindsWhatIsNotAsThePackHasIt() throws IOException {
        Map<String, byte[]> files = exchange(WRITTEN, MAPPING, null);
        for (String name : List.of("values.json", "values.csv", "values.xml", "values-adx.xml")) {
            String ending = name.substring("values".length());
            byte[] bytes = file(files, name);
            assertThat(ExchangeProof.of(bytes, ending, MAPPING, WRITTEN)).isInstanceOf(Verdict.Safe.class);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String number = text.replaceFirst("(?s)(.*[^0-9a-zA-Z])(\\d\\d\\d)([^0-9].*)", "$1999$3");
            assertThat(number).isNotEqualTo(text);
            assertThat(ExchangeProof.of(number.getBytes(StandardCharsets.UTF_8), ending, MAPPING, WRITTEN)).as(name)
                    .isInstanceOf(Verdict.Unsafe.class);
            // the same pack with one number more withheld: the file sends it all the same
            String first = FilesScene.JSON.readTree(WRITTEN).path("cells").valueStream()
                    .filter(cell -> cell.has("value")).findFirst().orElseThrow().path("id").stringValue();
            assertThat(ExchangeProof.of(bytes, ending, MAPPING, FilesScene.hiding(WRITTEN, List.of(first))))
                    .isInstanceOf(Verdict.Unsafe.class);
        }
    }

    @Test
    void theSheetFitsOnePageAndTellsWhatItShould() throws IOException {
        Provenance from = new Provenance("MOH 731 Plus 1, 2023", "March 2026", "C-1", "2 April 2026, 7f3a", "A donor",
                "monthly report", List.of("Manager", "Data officer"), new Provenance.Rule(5, false, 5),
                List.of("transgender people together"), new Provenance.Counted(120, 31), 5, "",
                List.of("Ages are those reached in the year."));
        HandOver.Entry entry = new HandOver.Entry(7, "a".repeat(64),
                new Release.Told(2, "A donor", "x", List.of(), "{}",
                        "b".repeat(64), List.of("c".repeat(64) + "  form.xlsx")));
        for (Language language : Language.values()) {
            try (PDDocument document = Loader.loadPDF(from.pdf(entry, language))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document))
                        .contains("7", "a".repeat(64), "form.xlsx", "A donor",
                                "120", "31")
                        .doesNotContain("[from", "{0}");
            }
        }
        assertThatThrownBy(() -> FormLayout.shipped("none")).isInstanceOf(IllegalArgumentException.class);
    }

    static Map<String, byte[]> form(String written, Language language) throws IOException {
        return named(new PackFiles(written, language, FilesScene.NAMES).form(FormLayout.shipped("moh-731-plus"),
                "a donor", List.of(new Form.Field("Site", "C-1"), new Form.Field("Month", "2026-03")),
                List.of("A note.")));
    }

    static Map<String, byte[]> exchange(String written, String mapping,
            @org.jspecify.annotations.Nullable String before) throws IOException {
        return named(new PackFiles(written, Language.EN, FilesScene.NAMES).exchange(mapping, MONTH, 1, DAY, before));
    }

    private static Map<String, byte[]> named(PackFiles files) {
        Map<String, byte[]> named = new HashMap<>();
        files.made().forEach(file -> named.put(file.name(), file.bytes()));
        return named;
    }

    static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    static Map<String, String> json(byte[] file) {
        Map<String, String> values = new HashMap<>();
        FilesScene.JSON.readTree(file).path("dataValues").forEach(value -> values
                .put(value.path("categoryOptionCombo").stringValue(), value.path("value").stringValue()));
        return values;
    }

    private static Map<String, String> csv(byte[] file) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (var reader = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            reader.stream().skip(1).forEach(line -> values.put(line.getField(3), line.getField(5)));
        }
        return values;
    }

    private static Map<String, String> xml(byte[] file, String element, String option, String value) throws Exception {
        Map<String, String> values = new HashMap<>();
        NodeList nodes = values(file);
        for (int i = 0; i < nodes.getLength(); i++) {
            Element one = (Element) nodes.item(i);
            assertThat(one.getAttribute(element)).startsWith("Element");
            values.put(one.getAttribute(option), one.getAttribute(value));
        }
        return values;
    }

    private static NodeList values(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getElementsByTagNameNS("*",
                "dataValue");
    }

    private static void follows(String schema, byte[] file) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new java.io.StringReader(resource(schema))))
                .newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static String resource(String name) throws IOException {
        try (var in = PackFilesTest.class.getResourceAsStream("/org/mlango/reports/exchange/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Takes something out of a JSON text. */
    private record ObjectNodeEdit(String json) {
        String without(String list, int at) {
            var node = (tools.jackson.databind.node.ObjectNode) FilesScene.JSON.readTree(json);
            ((tools.jackson.databind.node.ArrayNode) node.path(list)).remove(at);
            return node.toString();
        }
    }
}
