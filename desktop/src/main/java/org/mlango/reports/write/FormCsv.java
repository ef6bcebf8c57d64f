package org.mlango.reports.write;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A form as CSV: UTF-8 with a byte order mark, which spreadsheet programs need to show it right. */
public final class FormCsv {
    private FormCsv() {}

    public static byte[] write(Form form) throws IOException {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, List.of(form.title()));
            write(csv, List.of(form.mark()));
            form.fields().forEach(field -> write(csv, List.of(field.name() + ": " + field.value())));
            write(csv, List.of(""));
            List<String> headings = new ArrayList<>(form.words());
            headings.addAll(form.columns());
            write(csv, headings);
            for (Form.Line line : form.lines()) {
                List<String> cells = new ArrayList<>(line.words());
                cells.addAll(line.numbers());
                write(csv, cells);
            }
            write(csv, List.of(""));
            form.notes().forEach(note -> write(csv, List.of(note)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(PlainText::of).toList());
    }
}
