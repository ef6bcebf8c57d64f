package org.mlango.building;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The Swahili that wants a reader, as one sheet: everything marked s2 or s3, with its English, a column for the correction and
 * one for the reader's initials. A row with initials is settled: with a correction it says something else, without one it is
 * good as it stands; both become s1. {@code CONTRIBUTING.md} says how to run it.
 */
public final class SwahiliSheet {
    private static final List<String> HEADINGS = List.of("Where", "English", "Swahili", "Mark", "Correction",
            "Initials");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}[\\p{L}.]{0,5}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final int LONGEST = 1000;

    private final Path resources;

    SwahiliSheet(Path resources) {
        this.resources = resources;
    }

    /** {@code out FILE} writes the sheet; {@code in FILE} brings it back into the sources. Run in {@code desktop}. */
    public static void main(String[] arguments) throws IOException {
        SwahiliSheet sheet = new SwahiliSheet(Sources.RESOURCES);
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("out")) {
            System.out.println(sheet.write(file) + " texts to read, in " + file);
        } else {
            List<String> bad = sheet.bringIn(file);
            bad.forEach(System.out::println);
            System.out.println(bad.isEmpty() ? "All rows were taken." : "Nothing was changed: mend these rows first.");
        }
    }

    /** @return how many texts stand in it */
    int write(Path file) throws IOException {
        List<SwahiliSource.Text> texts = SwahiliSource.all(resources).stream()
                .flatMap(source -> source.texts(resources).stream()).filter(text -> !text.mark().equals("s1")).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Swahili", "1.0")) {
            Worksheet sheet = book.newWorksheet("Swahili");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.width(column, column == 0 || column == 3 || column == 5 ? 14 : 48);
            }
            sheet.freezePane(0, 1);
            int row = 1;
            for (SwahiliSource.Text text : texts) {
                sheet.value(row, 0, text.place());
                sheet.value(row, 1, text.english());
                sheet.value(row, 2, text.swahili());
                sheet.value(row, 3, text.mark());
                row++;
            }
            sheet.range(0, 0, row - 1, HEADINGS.size() - 1).style().wrapText(true).verticalAlignment("top").set();
        }
        Files.write(file, bytes.toByteArray());
        return texts.size();
    }

    /**
     * All good rows are taken, or none.
     *
     * @return what is wrong, row by row, as the reader counts them
     */
    List<String> bringIn(Path file) throws IOException {
        List<String> bad = new ArrayList<>();
        Map<String, SwahiliSource> sources = new LinkedHashMap<>();
        SwahiliSource.all(resources).forEach(source -> sources.put(source.name(resources), source));
        for (Row row : rows(file)) {
            if (row.getRowNum() > 1 && !(cell(row, 4) + cell(row, 5)).isBlank()) {
                fault(row, sources).ifPresent(fault -> bad.add("Row " + row.getRowNum() + ": " + fault));
            }
        }
        if (bad.isEmpty()) {
            sources.values().forEach(SwahiliSource::save);
        }
        return bad;
    }

    private static Optional<String> fault(Row row, Map<String, SwahiliSource> sources) {
        String place = cell(row, 0);
        String before = cell(row, 2);
        String after = cell(row, 4).isBlank() ? before : cell(row, 4).strip();
        SwahiliSource source = sources.get(place.contains("#") ? place.substring(0, place.indexOf('#')) : place);
        if (!INITIALS.matcher(cell(row, 5).strip()).matches()) {
            return Optional.of("please put your initials, so that others can ask you");
        }
        if (source == null) {
            return Optional.of("there is no text at " + place);
        }
        if (after.contains("\n") || after.length() > LONGEST || after.endsWith("\\")) {
            return Optional.of("a correction is one line of at most " + LONGEST + " letters");
        }
        if (!placeholders(after).equals(placeholders(cell(row, 1)))) {
            return Optional.of("what stands in {} must be the same as in English");
        }
        if (!WordCheck.inWhatIsShown(after).isEmpty()) {
            return Optional.of("a word we keep out: " + WordCheck.inWhatIsShown(after));
        }
        boolean found = source.correct(place.substring(place.indexOf('#') + 1), before, after, "s1");
        return found ? Optional.empty() : Optional.of("the text was changed since this sheet was made");
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(found -> found.group()).sorted().distinct()
                .collect(Collectors.toList());
    }

    private static List<Row> rows(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getFirstSheet().read();
        }
    }

    private static String cell(Row row, int column) {
        return row.getCellText(column);
    }
}
