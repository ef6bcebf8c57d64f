package org.mlango.places;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes the directory as a file for a spreadsheet. How people were treated, who is welcome and
 * where police is are not in it: that was told to this centre. */
final class PlacesCsv {
    private static final String FORMULA_STARTS = "=+-@";

    private PlacesCsv() {}

    /** UTF-8 with a byte order mark, which spreadsheet programs need to show it right. */
    static byte[] write(List<Place> places) throws IOException {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Arrays.stream(PlaceColumn.values()).map(PlaceColumn::head).toList());
            places.forEach(place -> csv.writeRecord(
                    Arrays.stream(PlaceColumn.values()).map(column -> safe(column.cell(place))).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
