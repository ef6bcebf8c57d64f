package org.mlango.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads text with a separator, whichever a spreadsheet program writes here, in whichever of the usual encodings. */
final class CsvTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t|";
    private static final int LOOKED_AT = 4096;

    private CsvTable() {}

    static Table read(byte[] bytes) throws NotRead {
        return read(text(bytes));
    }

    static Table read(String whole) throws NotRead {
        String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        List<Table.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord one : csv) {
                lines.add(new Table.Line((int) one.getStartingLineNumber(), one.getFields()));
                if (lines.size() > SheetRules.MOST_ROWS + 1) {
                    throw new NotRead("file.many", SheetRules.MOST_ROWS);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new NotRead("file.unreadable");
        }
        return new Table(lines);
    }

    /** By its mark if it has one; else UTF-8 if it is that, and what Windows writes if it is not. */
    static String text(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int zeros = noughts(bytes, 0);
        int odd = noughts(bytes, 1);
        int looked = Math.min(bytes.length, LOOKED_AT) / 2;
        if (odd > looked / 2) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros > looked / 2) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many of every other byte are nothing: letters of two bytes each look so. */
    private static int noughts(byte[] bytes, int from) {
        return (int) IntStream.range(0, Math.min(bytes.length, LOOKED_AT)).filter(i -> i % 2 == from && bytes[i] == 0)
                .count();
    }

    /** The one that stands most often in the first line. */
    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            if (count(head, separator) > count(head, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String head, char separator) {
        return head.chars().filter(sign -> sign == separator).count();
    }
}
