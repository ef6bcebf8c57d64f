package org.mlango.reports.write;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** What every page of numbers has: it lies across A4, says at its foot what it is, and holds nothing but words and whole numbers. */
final class PlainPage {
    private PlainPage() {}

    static void across(Worksheet page, String mark) {
        page.hideGridLines();
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.footer(PlainText.of(mark), Position.LEFT);
    }

    /** @param number whether this column holds numbers; what is none there stays words */
    static void put(Worksheet page, int row, int column, String told, boolean number) {
        String text = PlainText.of(told);
        if (number && PlainText.isNumber(text)) {
            page.value(row, column, Long.parseLong(text));
        } else if (!text.isEmpty()) {
            page.value(row, column, text);
        }
    }
}
