package org.mlango.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * Rows from a spreadsheet, pasted or as a file. The first line names the columns, in any order and either language.
 *
 * @param head the first line
 * @param lines the others, as they stood there
 * @param notRead heads nobody knows: their columns are left alone
 */
record SheetFile(Table.Line head, List<Table.Line> lines, List<TypedRow> rows, List<String> notRead) {
    static final int MOST_BYTES = 24 << 20;
    static final String ENDING = ".xlsx";
    private static final Texts TEXTS = Texts.of(SheetFile.class);

    /** A column that is no thing. */
    enum Head {
        DAY, WHERE, CODE, PEOPLE, GENDER, AGE;

        String key() {
            return "head." + name().toLowerCase(Locale.ROOT);
        }

        String in(Language language) {
            return TEXTS.in(language, key());
        }
    }

    static SheetFile read(Path file, List<SheetColumn> things) throws NotRead {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new NotRead("file.large");
            }
            return read(Files.readAllBytes(file), things);
        } catch (IOException e) {
            throw new NotRead("file.unreadable");
        }
    }

    static SheetFile read(byte[] bytes, List<SheetColumn> things) throws NotRead {
        if (XlsxTable.isOld(bytes)) {
            throw new NotRead("file.old");
        }
        return of(XlsxTable.isOne(bytes) ? XlsxTable.read(bytes) : CsvTable.read(bytes), things);
    }

    /** As it comes from the clipboard. */
    static SheetFile read(String pasted, List<SheetColumn> things) throws NotRead {
        if (pasted.length() > MOST_BYTES) {
            throw new NotRead("file.large");
        }
        return of(CsvTable.read(pasted), things);
    }

    private static SheetFile of(Table table, List<SheetColumn> things) throws NotRead {
        List<Table.Line> lines = table.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new NotRead("file.empty");
        }
        Map<Head, Integer> heads = new HashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> notRead = new ArrayList<>();
        Table.Line head = lines.getFirst();
        for (int i = 0; i < head.cells().size(); i++) {
            heads(head.cell(i).strip(), i, things, heads, columns, notRead);
        }
        if (!heads.containsKey(Head.DAY)) {
            throw new NotRead("file.no_day", Head.DAY.in(Texts.currentLanguage()));
        }
        if (columns.isEmpty() && !heads.containsKey(Head.PEOPLE)) {
            throw new NotRead("file.no_things", Head.PEOPLE.in(Texts.currentLanguage()));
        }
        List<Table.Line> rest = lines.subList(1, lines.size());
        List<TypedRow> rows = rest.stream().map(line -> row(line, heads, columns)).filter(row -> !row.isEmpty())
                .toList();
        if (rows.isEmpty()) {
            throw new NotRead("file.empty");
        }
        return new SheetFile(head, rest, rows, notRead);
    }

    private static void heads(String words, int at, List<SheetColumn> things, Map<Head, Integer> heads,
            Map<String, Integer> columns, List<String> notRead) throws NotRead {
        if (words.isEmpty()) {
            return;
        }
        for (Head head : Head.values()) {
            if (words.equalsIgnoreCase(head.in(Language.EN)) || words.equalsIgnoreCase(head.in(Language.SW))) {
                once(heads.putIfAbsent(head, at), words);
                return;
            }
        }
        for (SheetColumn thing : things) {
            if (words.equalsIgnoreCase(thing.sign()) || words.equalsIgnoreCase(thing.code())
                    || words.equalsIgnoreCase(thing.name())) {
                once(columns.putIfAbsent(thing.code(), at), words);
                return;
            }
        }
        notRead.add(words.length() > 40 ? words.substring(0, 40) : words);
    }

    private static void once(@Nullable Integer before, String words) throws NotRead {
        if (before != null) {
            throw new NotRead("file.twice", words.length() > 40 ? words.substring(0, 40) : words);
        }
    }

    private static TypedRow row(Table.Line line, Map<Head, Integer> heads, Map<String, Integer> columns) {
        Map<String, String> things = new LinkedHashMap<>();
        columns.forEach((code, at) -> {
            String cell = line.cell(at);
            if (!cell.isBlank()) {
                things.put(code, cell);
            }
        });
        return new TypedRow(line.number(), cell(line, heads, Head.DAY), cell(line, heads, Head.WHERE),
                cell(line, heads, Head.CODE), cell(line, heads, Head.PEOPLE), cell(line, heads, Head.GENDER),
                cell(line, heads, Head.AGE), things);
    }

    private static String cell(Table.Line line, Map<Head, Integer> heads, Head head) {
        return line.cell(heads.getOrDefault(head, -1));
    }

    /** Of its rows, wherever they stand: the same ones saved anew are known again. */
    byte[] hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.stream().map(TypedRow::all).sorted().forEach(row -> {
                digest.update(row.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1E);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SheetFile[" + rows.size() + "]";
    }
}
