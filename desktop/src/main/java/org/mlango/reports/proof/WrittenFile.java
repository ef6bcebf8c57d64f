package org.mlango.reports.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;

/** Reads files as they were written, into lines of cells as text. */
public final class WrittenFile {
    private WrittenFile() {}

    public static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .skipEmptyLines(false).ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return reader.stream().map(record -> List.copyOf(record.getFields())).toList();
        }
    }

    /** @throws IOException also if there is anything in it beside one plain sheet: formulas, comments, hidden rows */
    public static List<List<String>> xlsx(byte[] file) throws IOException {
        return XlsxSheet.read(ZipParts.of(file));
    }

    static InputStreamReader utf8(byte[] part) {
        return new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8);
    }
}
