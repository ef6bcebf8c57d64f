package org.mlango.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet that can be seen. Of a formula only that it is one; what it once came to is not taken. */
final class XlsxTable {
    /** Unpacked; a file that would become larger than this is none of ours. */
    private static final long MOST_UNPACKED = 128L << 20;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_PARTS = 1000;

    private XlsxTable() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    static boolean isOld(byte[] bytes) {
        return bytes.length >= 8 && ReadableWorkbook.isOLE2Header(bytes);
    }

    static Table read(byte[] bytes) throws NotRead {
        weigh(bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes),
                new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst().orElseThrow(() -> new NotRead("file.empty"));
            try (Stream<Row> rows = sheet.openStream()) {
                return lines(rows);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException | NullPointerException e) {
            throw new NotRead("file.unreadable");
        }
    }

    private static Table lines(Stream<Row> rows) throws NotRead {
        List<Table.Line> lines = new ArrayList<>();
        for (Row row : (Iterable<Row>) rows::iterator) {
            List<String> cells = new ArrayList<>();
            int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
            for (int i = 0; i < columns; i++) {
                cells.add(row.getOptionalCell(i).map(XlsxTable::words).orElse(""));
            }
            Table.Line line = new Table.Line(row.getRowNum(), cells);
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (lines.size() > SheetRules.MOST_ROWS + 1) {
                throw new NotRead("file.many", SheetRules.MOST_ROWS);
            }
        }
        return new Table(lines);
    }

    private static String words(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> "=" + cell.getFormula();
            case NUMBER -> isDay(cell) ? day(cell) : number(cell);
            case BOOLEAN, ERROR -> String.valueOf(cell.getRawValue());
            case STRING -> cell.asString();
            case EMPTY -> "";
        };
    }

    private static boolean isDay(Cell cell) {
        @Nullable
        String format = cell.getDataFormatString();
        if (cell.getType() != CellType.NUMBER || format == null) {
            return false;
        }
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return plain.contains("y") || (plain.contains("d") && plain.contains("m"));
    }

    private static String day(Cell cell) {
        try {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        } catch (RuntimeException noDay) {
            return number(cell);
        }
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        return number.precision() - number.scale() > 15
                ? String.valueOf(cell.getRawValue())
                : number.stripTrailingZeros().toPlainString();
    }

    /** Unpacks everything once and keeps nothing: small files that become huge ones are turned away. */
    private static void weigh(byte[] bytes) throws NotRead {
        byte[] some = new byte[1 << 16];
        long weight = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    weight += unpacked(content, some, MOST_UNPACKED - weight);
                }
                parts++;
                if (weight > MOST_UNPACKED || parts > MOST_PARTS) {
                    throw new NotRead("file.large");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotRead("file.unreadable");
        }
    }

    private static long unpacked(InputStream part, byte[] some, long most) throws IOException {
        long weight = 0;
        int read = part.read(some);
        while (read >= 0 && weight <= most) {
            weight += read;
            read = part.read(some);
        }
        return weight;
    }
}
