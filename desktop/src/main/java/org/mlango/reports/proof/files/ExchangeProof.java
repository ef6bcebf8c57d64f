package org.mlango.reports.proof.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import de.siegmar.fastcsv.reader.CsvReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.proof.Verdict;

/** The values for a server read again, against the pack and the mapping as they were written down. */
public final class ExchangeProof {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OF_A_VALUE = Set.of("dataElement", "categoryOptionCombo", "value", "period",
            "orgUnit", "attributeOptionCombo");

    private ExchangeProof() {}

    /**
     * @param ending of the file's name, by which its format is known
     * @param mapping as JSON
     */
    public static Verdict of(byte[] file, String ending, String mapping, String written) {
        try {
            Map<String, String> sent = switch (ending) {
                case ".json" -> json(file);
                case ".csv" -> csv(file);
                case ".xml", "-adx.xml" -> xml(file);
                default -> throw new IOException("no format of that ending");
            };
            return compared(sent, ending.equals("-adx.xml"), JSON.readTree(mapping), JSON.readTree(written));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return new Verdict.Unsafe(List.of("the file cannot be read"));
        }
    }

    private static Verdict compared(Map<String, String> sent, boolean adx, JsonNode mapping, JsonNode written) {
        Map<Map<String, String>, String> places = new java.util.HashMap<>();
        mapping.path("cells").forEach(cell -> places.put(labels(cell.path("labels")), place(cell, adx)));
        TreeSet<String> wrong = new TreeSet<>();
        Map<String, String> left = new TreeMap<>(sent);
        int hidden = 0;
        for (JsonNode cell : written.path("cells")) {
            String place = places.get(labels(cell.path("labels")));
            if (place == null || !cell.path("written").booleanValue(true)) {
                continue;
            }
            String value = left.remove(place);
            if (cell.has("value") ? !Long.toString(cell.path("value").longValue()).equals(value) : value != null) {
                wrong.add(cell.has("value") ? "a number is not as the pack has it" : "what was withheld was sent");
            }
            hidden += cell.has("value") ? 0 : 1;
        }
        if (!left.isEmpty()) {
            wrong.add("something was sent that is not in the pack");
        }
        return wrong.isEmpty() ? new Verdict.Safe(sent.size(), hidden) : new Verdict.Unsafe(List.copyOf(wrong));
    }

    private static Map<String, String> labels(JsonNode node) {
        Map<String, String> labels = new TreeMap<>();
        node.propertyNames().forEach(name -> labels.put(name, node.path(name).stringValue("")));
        labels.remove("period");
        labels.remove("site");
        return labels;
    }

    private static String place(JsonNode cell, boolean adx) {
        Map<String, String> categories = new TreeMap<>();
        cell.path("categories").propertyNames()
                .forEach(name -> categories.put(name, cell.path("categories").path(name).stringValue("")));
        String option = cell.path("categoryOptionCombo").stringValue("");
        return cell.path("dataElement").stringValue("") + " "
                + (adx && !categories.isEmpty() ? categories.toString() : option);
    }

    private static Map<String, String> json(byte[] file) throws IOException {
        Map<String, String> sent = new TreeMap<>();
        for (JsonNode value : JSON.readTree(file).path("dataValues")) {
            if (!OF_A_VALUE.containsAll(value.propertyNames())) {
                throw new IOException("more than a value");
            }
            put(sent, value.path("dataElement").stringValue("") + " "
                    + value.path("categoryOptionCombo").stringValue(""), value.path("value").stringValue());
        }
        return sent;
    }

    private static Map<String, String> csv(byte[] file) throws IOException {
        Map<String, String> sent = new TreeMap<>();
        try (var reader = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            for (var line : reader.stream().skip(1).toList()) {
                if (line.getFieldCount() != 10
                        || line.getFields().subList(6, 10).stream().anyMatch(cell -> !cell.isEmpty())) {
                    throw new IOException("more than a value");
                }
                put(sent, line.getField(0) + " " + line.getField(3), line.getField(5));
            }
        }
        return sent;
    }

    private static Map<String, String> xml(byte[] file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        Map<String, String> sent = new TreeMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                throw new IOException("more than values");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("dataValue")) {
                Map<String, String> categories = new TreeMap<>();
                String element = "";
                String option = "";
                String value = "";
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    String text = xml.getAttributeValue(i);
                    switch (xml.getAttributeLocalName(i)) {
                        case "dataElement" -> element = text;
                        case "categoryOptionCombo" -> option = text;
                        case "value" -> value = text;
                        case "comment", "storedBy", "followUp" -> throw new IOException("more than a value");
                        default -> categories.put(xml.getAttributeLocalName(i), text);
                    }
                }
                put(sent, element + " " + (categories.isEmpty() ? option : categories.toString()), value);
            }
        }
        return sent;
    }

    private static void put(Map<String, String> sent, String place, String value) throws IOException {
        if (value == null || !value.matches("\\d{1,12}") || sent.put(place, value) != null) {
            throw new IOException("not one number in one place");
        }
    }
}
