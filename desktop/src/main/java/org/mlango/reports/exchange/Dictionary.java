package org.mlango.reports.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Which place each number has, and whether it was sent or withheld: on many servers left out and none look the same. All that was withheld
 * looks the same here, too.
 */
public final class Dictionary {
    private Dictionary() {}

    /** @param words for what a cell counts, in the language of the file */
    public static byte[] write(Mapping mapping, String written, Words words) throws IOException {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("data element", "category option combo", "categories", words.of("what", ""),
                    words.of("state", ""));
            for (Mapping.Placed placed : mapping.placed(WrittenCell.of(written))) {
                String option = placed.place().option();
                csv.writeRecord(placed.place().dataElement(), option == null ? "" : option,
                        String.join("; ", new TreeMap<>(placed.place().categories()).entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue()).toList()),
                        plain(words.cell(placed.cell())),
                        words.of("state", placed.cell().value() == null ? "withheld" : "sent"));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet program takes for a formula is none. */
    private static String plain(String words) {
        return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /** The words of whoever made the report. */
    public interface Words {
        /** A heading, or one of its values. */
        String of(String heading, String value);

        String cell(WrittenCell cell);
    }
}
