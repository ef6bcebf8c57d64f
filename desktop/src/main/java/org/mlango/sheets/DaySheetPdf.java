package org.mlango.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.mlango.kit.print.TablePaper;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** The sheet for the pocket of whoever goes out, and what its signs mean, which stays at the centre. */
final class DaySheetPdf {
    static final int ROWS = 40;
    private static final int ON_A_PAGE = 20;
    private static final Texts TEXTS = Texts.of(DaySheetPdf.class);

    private DaySheetPdf() {}

    /** Two pages of twenty rows: a number, room for a code, room for strokes. Nothing on it says what it is for. */
    static byte[] write(List<SheetColumn> columns, Language language) throws IOException {
        List<String> heads = new ArrayList<>(List.of("", TEXTS.in(language, "head.code")));
        columns.stream().filter(SheetColumn::onSheet).map(SheetColumn::sign).forEach(heads::add);
        float[] widths = new float[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? 1 : i == 1 ? 4 : 3;
        }
        TablePaper paper = TablePaper.across();
        for (int first = 1; first <= ROWS; first += ON_A_PAGE) {
            paper.line(TEXTS.in(language, "print.day") + " ____ / ____ / ________        "
                    + TEXTS.in(language, "print.where") + " ________        "
                    + TEXTS.in(language, "print.by") + " ________________");
            paper.table(heads, widths, IntStream.range(first, first + ON_A_PAGE)
                    .mapToObj(row -> List.of(String.valueOf(row))).toList());
            paper.newPage();
        }
        return paper.bytes();
    }

    static byte[] meaning(List<SheetColumn> columns, Language language) throws IOException {
        TablePaper paper = TablePaper.upright().title(TEXTS.in(language, "print.meaning"))
                .line(TEXTS.in(language, "print.meaning.why"));
        paper.table(List.of(TEXTS.in(language, "print.sign"), TEXTS.in(language, "print.thing")),
                new float[]{1, 6}, columns.stream().map(column -> List.of(column.sign(), column.name())).toList());
        List<List<String>> letters = new ArrayList<>();
        for (Where where : Where.values()) {
            letters.add(List.of(where.letter(), TEXTS.in(language, "where." + where)));
        }
        for (SaidGender gender : SaidGender.values()) {
            letters.add(List.of(gender.letters(), TEXTS.in(language, "gender." + gender)));
        }
        for (AgeBand age : AgeBand.values()) {
            letters.add(List.of(age.letters(), TEXTS.in(language, "age." + age)));
        }
        paper.table(List.of("", TEXTS.in(language, "print.letters")), new float[]{1, 6}, letters);
        return paper.bytes();
    }
}
