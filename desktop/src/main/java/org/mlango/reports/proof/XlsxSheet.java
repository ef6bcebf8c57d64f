package org.mlango.reports.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of the one sheet of a workbook. */
final class XlsxSheet {
    private static final Set<String> PARTS = Set.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml",
            "docProps/core.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
            "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final List<String> strings;
    private final List<List<String>> lines = new ArrayList<>();

    private XlsxSheet(List<String> strings) {
        this.strings = strings;
    }

    static List<List<String>> read(Map<String, byte[]> parts) throws IOException {
        if (!PARTS.containsAll(parts.keySet())) {
            throw new IOException("more than one plain sheet");
        }
        try {
            XlsxSheet sheet = new XlsxSheet(strings(open(parts, STRINGS)));
            sheet.readCells(open(parts, SHEET));
            return sheet.lines;
        } catch (XMLStreamException e) {
            throw new IOException("not a readable sheet", e);
        }
    }

    private static XMLStreamReader open(Map<String, byte[]> parts, String name) throws XMLStreamException, IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no " + name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(WrittenFile.utf8(part));
    }

    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
        return strings;
    }

    private void readCells(XMLStreamReader xml) throws XMLStreamException, IOException {
        String reference = "";
        String type = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row", "col" -> {
                        if ("1".equals(xml.getAttributeValue(null, "hidden"))
                                || "true".equals(xml.getAttributeValue(null, "hidden"))) {
                            throw new IOException("a hidden part");
                        }
                    }
                    case "f", "legacyDrawing", "drawing" -> throw new IOException("more than plain cells");
                    case "c" -> {
                        reference = String.valueOf(xml.getAttributeValue(null, "r"));
                        type = String.valueOf(xml.getAttributeValue(null, "t"));
                    }
                    case "v", "t" -> put(reference, type, xml.getElementText());
                    default -> {
                        // the look of the sheet
                    }
                }
            }
        }
    }

    private void put(String reference, String type, String text) {
        int column = 0;
        int at = 0;
        while (Character.isLetter(reference.charAt(at))) {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        int line = Integer.parseInt(reference.substring(at));
        while (lines.size() < line) {
            lines.add(new ArrayList<>());
        }
        List<String> cells = lines.get(line - 1);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, type.equals("s") ? strings.get(Integer.parseInt(text)) : text);
    }
}
