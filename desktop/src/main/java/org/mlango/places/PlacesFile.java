package org.mlango.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Folding;
import org.mlango.store.Refusal;

/**
 * A directory as a file for a spreadsheet: the first line names the columns, in any order; only {@code name} must be there. Reading keeps
 * nothing: every row that cannot be taken is given with its line and why.
 */
final class PlacesFile {
    static final int MOST_BYTES = 1 << 20;
    static final int MOST_ROWS = 2000;

    private PlacesFile() {}

    /** What a file brought. */
    sealed interface Read permits Rows, No {}

    /** @param good can be taken as they are */
    record Rows(List<Good> good, List<Bad> bad) implements Read {}

    /** Nothing could be read; a code of the texts. */
    record No(String code) implements Read {}

    /** @param line of the file, from 1; 0 for what comes from elsewhere */
    record Good(int line, PlaceContent content, @Nullable LocalDate confirmed) {}

    /** @param name as it stood there, to find the row again; may be empty */
    record Bad(int line, String name, List<Refusal> why) {}

    static Read read(Path file, LocalDate today) {
        try {
            return Files.size(file) > MOST_BYTES ? new No("file.large") : read(Files.readAllBytes(file), today);
        } catch (IOException | UncheckedIOException e) {
            return new No("file.unreadable");
        }
    }

    static Read read(byte[] bytes, LocalDate today) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new No("file.signs");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text))
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord one : csv) {
                records.add(one);
                if (records.size() > MOST_ROWS + 1) {
                    return new No("file.many");
                }
            }
        } catch (CsvParseException | IOException e) {
            return new No("file.unreadable");
        }
        return records.isEmpty() ? new No("file.empty") : rows(records, today);
    }

    private static Read rows(List<CsvRecord> records, LocalDate today) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> head = records.getFirst().getFields();
        for (int i = 0; i < head.size(); i++) {
            columns.putIfAbsent(head.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey(PlaceColumn.NAME.head())) {
            return new No("file.head");
        }
        List<Good> good = new ArrayList<>();
        List<Bad> bad = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (CsvRecord one : records.subList(1, records.size())) {
            if (one.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                row(new PlaceRow(columns, head.size(), one.getFields(), today), (int) one.getStartingLineNumber(),
                        seen, good, bad);
            }
        }
        return good.isEmpty() && bad.isEmpty() ? new No("file.empty") : new Rows(good, bad);
    }

    /** @param seen the line of each name so far */
    private static void row(PlaceRow row, int line, Map<String, Integer> seen, List<Good> good, List<Bad> bad) {
        PlaceContent content = row.content();
        List<Refusal> why = new ArrayList<>(row.refusals());
        why.addAll(PlaceRules.judge(content));
        Integer first = content.name().isEmpty() ? null : seen.get(Folding.plain(content.name()));
        if (first != null) {
            why.add(new Refusal("name", "row.twice", first));
        }
        if (why.isEmpty()) {
            seen.put(Folding.plain(content.name()), line);
            good.add(new Good(line, content, row.confirmed()));
        } else {
            bad.add(new Bad(line, content.name(), why));
        }
    }

    /** Spreadsheet programs write the one their country uses. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(";") && !head.contains(",")
                ? ';'
                : head.contains("\t") && !head.contains(",") ? '\t' : ',';
    }
}
