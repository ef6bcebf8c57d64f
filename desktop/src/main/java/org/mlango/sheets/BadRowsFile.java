package org.mlango.sheets;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Rows that could not be taken, as they stood, to be mended in a spreadsheet program. */
final class BadRowsFile {
    private static final String FORMULA_STARTS = "=+-@";

    private BadRowsFile() {}

    /**
     * UTF-8 with a byte order mark, which spreadsheet programs need to show it right.
     *
     * @param reason by row; empty for rows that can be taken, which are not written
     */
    static byte[] write(SheetFile file, Function<Integer, Optional<String>> reason, String heading)
            throws IOException {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(with(heading, file.head(), file.head().cells().size()));
            for (Table.Line line : file.lines()) {
                Optional<String> why = reason.apply(line.number());
                if (why.isPresent()) {
                    csv.writeRecord(with(why.get().replace('\n', ' '), line, file.head().cells().size()));
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is said stands in a column of its own, behind those of the file. */
    private static List<String> with(String words, Table.Line line, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(safe(line.cell(i)));
        }
        cells.add(words);
        return cells;
    }

    /** A number below nothing is no formula, and is wanted as it stood. */
    private static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                && !cell.matches("[-+]?[0-9]+(-[0-9]+)?\\+?");
        return formula ? "'" + cell : cell;
    }
}
