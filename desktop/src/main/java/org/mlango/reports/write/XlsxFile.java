package org.mlango.reports.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One plain sheet: no formulas, comments, hidden parts or names of people. */
final class XlsxFile {
    private static final String SHADE = "E4ECEA";
    private static final String LINE = "B8C4C1";
    private static final double[] WIDTHS = {6, 40, 11, 24};
    private static final double NUMBER_WIDTH = 13;

    private final Worksheet page;
    private final Sheet sheet;
    private int row;

    private XlsxFile(Worksheet page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    static byte[] write(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mlango", "1.0")) {
            new XlsxFile(workbook.newWorksheet(sheet.name()), sheet).write();
        }
        return PlainWorkbook.of(bytes.toByteArray());
    }

    private void write() {
        int columns = sheet.headings().size();
        for (int column = 0; column < columns; column++) {
            page.width(column, column < WIDTHS.length ? WIDTHS[column] : NUMBER_WIDTH);
        }
        PlainPage.across(page, sheet.mark());
        heading(sheet.title(), 16);
        heading(sheet.mark(), 12);
        sheet.about().forEach(this::words);
        row++;
        headings();
        page.freezePane(0, row);
        page.repeatRows(row - 1);
        sheet.lines().forEach(this::line);
        row++;
        sheet.notes().forEach(this::note);
    }

    private void heading(String words, int size) {
        page.value(row, 0, PlainText.of(words));
        page.style(row, 0).bold().fontSize(size).set();
        page.rowHeight(row++, size * 1.6);
    }

    private void words(String words) {
        page.value(row++, 0, PlainText.of(words));
    }

    private void note(String words) {
        int last = sheet.headings().size() - 1;
        page.value(row, 0, PlainText.of(words));
        page.range(row, 0, row, last).merge();
        page.style(row, 0).wrapText(true).verticalAlignment("top").set();
        double width = 60 + Math.max(0, last - 2) * NUMBER_WIDTH;
        page.rowHeight(row++, 15 * Math.ceil(words.length() / width));
    }

    private void headings() {
        List<String> headings = sheet.headings();
        for (int column = 0; column < headings.size(); column++) {
            page.value(row, column, PlainText.of(headings.get(column)));
            page.style(row, column).bold().wrapText(true).fillColor(SHADE).verticalAlignment("center")
                    .horizontalAlignment(column < sheet.numbersFrom() ? "left" : "right")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        }
        page.rowHeight(row++, 34);
    }

    private void line(SheetLine line) {
        for (int column = 0; column < line.cells().size(); column++) {
            PlainPage.put(page, row, column, line.cells().get(column), column >= sheet.numbersFrom());
        }
        for (int column = 0; column < sheet.headings().size(); column++) {
            style(line, column);
        }
        row++;
    }

    private void style(SheetLine line, int column) {
        var style = page.style(row, column);
        if (column >= sheet.numbersFrom()) {
            style.horizontalAlignment("right").format("#,##0");
        }
        switch (line.kind()) {
            case HEADING -> style.bold().fillColor("F3F6F5");
            case WHOLE -> style.borderStyle(BorderSide.TOP, BorderStyle.THIN).borderColor(BorderSide.TOP, LINE);
            case PART -> style.fontColor("44504D");
        }
        style.set();
    }
}
