package org.mlango.reports.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.reports.exchange.ValueSet.Value;

/** The four ways in which a server takes values. No comment and no name of a person stands in any of them. */
public enum Format {
    JSON(".json") {
        @Override
        byte[] bytes(ValueSet set) {
            ObjectNode node = JsonMapper.builder().build().createObjectNode();
            node.put("dataSet", set.mapping().dataSet()).put("completeDate", set.completed().toString())
                    .put("period", set.period()).put("orgUnit", set.mapping().orgUnit());
            String option = set.mapping().option();
            if (option != null) {
                node.put("attributeOptionCombo", option);
            }
            var values = node.putArray("dataValues");
            for (Value value : set.values()) {
                ObjectNode one = values.addObject().put("dataElement", value.place().dataElement());
                String combo = value.place().option();
                if (combo != null) {
                    one.put("categoryOptionCombo", combo);
                }
                one.put("value", Long.toString(value.number()));
            }
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        }
    },
    CSV(".csv") {
        @Override
        byte[] bytes(ValueSet set) throws IOException {
            StringWriter text = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord(COLUMNS);
                String option = set.mapping().option();
                for (Value value : set.values()) {
                    String combo = value.place().option();
                    csv.writeRecord(value.place().dataElement(), set.period(), set.mapping().orgUnit(),
                            combo == null ? "" : combo, option == null ? "" : option, Long.toString(value.number()),
                            "", "", "", "");
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    DXF2(".xml") {
        @Override
        byte[] bytes(ValueSet set) throws IOException {
            return xml(xml -> {
                xml.setDefaultNamespace(DXF);
                xml.writeStartElement(DXF, "dataValueSet");
                xml.writeDefaultNamespace(DXF);
                xml.writeAttribute("dataSet", set.mapping().dataSet());
                xml.writeAttribute("completeDate", set.completed().toString());
                xml.writeAttribute("period", set.period());
                xml.writeAttribute("orgUnit", set.mapping().orgUnit());
                optional(xml, "attributeOptionCombo", set.mapping().option());
                for (Value value : set.values()) {
                    xml.writeEmptyElement(DXF, "dataValue");
                    xml.writeAttribute("dataElement", value.place().dataElement());
                    optional(xml, "categoryOptionCombo", value.place().option());
                    xml.writeAttribute("value", Long.toString(value.number()));
                }
                xml.writeEndElement();
            });
        }
    },
    ADX("-adx.xml") {
        @Override
        byte[] bytes(ValueSet set) throws IOException {
            return xml(xml -> {
                xml.setDefaultNamespace(ADX_SPACE);
                xml.writeStartElement(ADX_SPACE, "adx");
                xml.writeDefaultNamespace(ADX_SPACE);
                xml.writeAttribute("exported", set.completed().atStartOfDay().atOffset(ZoneOffset.UTC).toString()
                        .replace("T00:00Z", "T00:00:00Z"));
                xml.writeStartElement(ADX_SPACE, "group");
                xml.writeAttribute("orgUnit", set.mapping().orgUnit());
                xml.writeAttribute("period", set.lasting());
                xml.writeAttribute("dataSet", set.mapping().dataSet());
                xml.writeAttribute("completeDate", set.completed().toString());
                optional(xml, "attributeOptionCombo", set.mapping().option());
                for (Value value : set.values()) {
                    xml.writeEmptyElement(ADX_SPACE, "dataValue");
                    xml.writeAttribute("dataElement", value.place().dataElement());
                    if (value.place().categories().isEmpty()) {
                        optional(xml, "categoryOptionCombo", value.place().option());
                    }
                    for (var category : new TreeMap<>(value.place().categories()).entrySet()) {
                        xml.writeAttribute(category.getKey(), category.getValue());
                    }
                    xml.writeAttribute("value", Long.toString(value.number()));
                }
                xml.writeEndElement();
                xml.writeEndElement();
            });
        }
    };

    static final String DXF = "http://dhis2.org/schema/dxf/2.0";
    static final String ADX_SPACE = "urn:ihe:qrph:adx:2015";
    /** Servers take columns by their place, and never read the first row. */
    private static final List<String> COLUMNS = List.of("dataelement", "period", "orgunit", "categoryoptioncombo",
            "attributeoptioncombo", "value", "storedby", "lastupdated", "comment", "followup");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    abstract byte[] bytes(ValueSet set) throws IOException;

    /** @throws BadMapping if this format cannot carry it */
    public byte[] write(ValueSet set) throws IOException {
        for (Value value : set.values()) {
            if (this != ADX && value.place().option() == null && !value.place().categories().isEmpty()) {
                throw new BadMapping("The place of data element " + value.place().dataElement()
                        + " has categories and no categoryOptionCombo; only ADX can carry that.");
            }
        }
        return bytes(set);
    }

    public String ending() {
        return ending;
    }

    private interface Content {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] xml(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the values could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void optional(XMLStreamWriter xml, String name,
            @org.jspecify.annotations.Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, value);
        }
    }
}
