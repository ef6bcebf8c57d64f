package org.mlango.reports.write;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** UTF-8 with a byte order mark, which spreadsheet programs need to show it right. */
final class CsvFile {
    private CsvFile() {}

    static byte[] write(Sheet sheet) throws IOException {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, List.of(sheet.title()));
            write(csv, List.of(sheet.mark()));
            sheet.about().forEach(line -> write(csv, List.of(line)));
            write(csv, List.of(""));
            write(csv, sheet.headings());
            sheet.lines().forEach(line -> write(csv, line.cells()));
            write(csv, List.of(""));
            sheet.notes().forEach(note -> write(csv, List.of(note)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(PlainText::of).toList());
    }
}
