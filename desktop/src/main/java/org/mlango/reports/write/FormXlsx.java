package org.mlango.reports.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A form in a workbook of one plain sheet: no formulas, comments, hidden parts or names of people. */
public final class FormXlsx {
    private static final String SHADE = "E4ECEA";
    private static final String BLOCK = "F3F6F5";
    private static final String LINE = "8FA09C";
    private static final double[] WORDS = {46, 12, 12};
    private static final double NUMBER = 10;

    private final Worksheet page;
    private final Form form;
    private final int last;
    private int row;

    private FormXlsx(Worksheet page, Form form) {
        this.page = page;
        this.form = form;
        this.last = form.words().size() + form.columns().size() - 1;
    }

    public static byte[] write(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mlango", "1.0")) {
            new FormXlsx(workbook.newWorksheet(form.tab()), form).write();
        }
        return PlainWorkbook.of(bytes.toByteArray());
    }

    private void write() {
        for (int column = 0; column <= last; column++) {
            page.width(column, column < form.words().size() ? WORDS[Math.min(column, WORDS.length - 1)] : NUMBER);
        }
        PlainPage.across(page, form.mark());
        wide(form.title(), 16, true);
        wide(form.mark(), 11, true);
        for (Form.Field field : form.fields()) {
            page.value(row, 0, PlainText.of(field.name() + ": " + field.value()));
            page.range(row, 0, row, last).merge();
            row++;
        }
        row++;
        headings();
        page.freezePane(form.words().size(), row);
        page.repeatRows(row - 1);
        form.lines().forEach(this::line);
        row++;
        form.notes().forEach(this::note);
        row++;
        for (String signed : form.signed()) {
            page.value(row, 0, PlainText.of(signed));
            page.range(row, 1, row, Math.min(last, 6)).style().borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
            page.rowHeight(row++, 26);
        }
    }

    private void wide(String words, int size, boolean bold) {
        page.value(row, 0, PlainText.of(words));
        page.range(row, 0, row, last).merge();
        var style = page.style(row, 0).fontSize(size);
        (bold ? style.bold() : style).set();
        page.rowHeight(row++, size * 1.7);
    }

    private void headings() {
        for (int column = 0; column <= last; column++) {
            boolean word = column < form.words().size();
            String heading = word ? form.words().get(column) : form.columns().get(column - form.words().size());
            page.value(row, column, PlainText.of(heading));
            page.style(row, column).bold().wrapText(true).fillColor(SHADE).verticalAlignment("center")
                    .horizontalAlignment(word ? "left" : "center").borderStyle(BorderStyle.THIN).borderColor(LINE)
                    .set();
        }
        page.rowHeight(row++, 48);
    }

    private void line(Form.Line line) {
        if (line.block()) {
            page.value(row, 0, PlainText.of(line.words().getFirst()));
            page.range(row, 0, row, last).merge();
            page.range(row, 0, row, last).style().bold().fillColor(BLOCK).borderStyle(BorderStyle.THIN)
                    .borderColor(LINE).set();
            page.rowHeight(row++, 19);
            return;
        }
        for (int column = 0; column <= last; column++) {
            boolean word = column < form.words().size();
            int at = column - form.words().size();
            String text = word
                    ? column < line.words().size() ? line.words().get(column) : ""
                    : at < line.numbers().size() ? line.numbers().get(at) : "";
            PlainPage.put(page, row, column, text, !word);
            page.style(row, column).wrapText(word).verticalAlignment("center")
                    .horizontalAlignment(word ? "left" : "right").format(word ? "General" : "#,##0")
                    .borderStyle(BorderStyle.THIN).borderColor(LINE).set();
        }
        String first = line.words().isEmpty() ? "" : line.words().getFirst();
        page.rowHeight(row++, 17 * Math.max(1, Math.ceil(first.length() / (WORDS[0] * 1.05))));
    }

    private void note(String words) {
        page.value(row, 0, PlainText.of(words));
        page.range(row, 0, row, last).merge();
        page.style(row, 0).wrapText(true).verticalAlignment("top").set();
        double width = WORDS[0] + WORDS[1] * (form.words().size() - 1) + form.columns().size() * NUMBER;
        page.rowHeight(row++, 15.5 * Math.ceil(words.length() / width));
    }
}
