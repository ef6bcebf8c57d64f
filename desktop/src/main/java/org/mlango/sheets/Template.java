package org.mlango.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.mlango.kit.text.Language;

/** An empty spreadsheet to fill in elsewhere: heads alone, and signs for things. It names nobody and nothing. */
final class Template {
    private static final int READY_ROWS = 200;
    private static final double WIDTH = 11;

    private Template() {}

    static byte[] write(List<SheetColumn> columns, Language language) throws IOException {
        List<String> heads = heads(columns, language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheet", "1.0")) {
            Worksheet page = workbook.newWorksheet("1");
            for (int column = 0; column < heads.size(); column++) {
                page.width(column, WIDTH);
                page.value(0, column, heads.get(column));
                page.style(0, column).bold().borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
            }
            page.range(1, 0, READY_ROWS, 0).style().format("dd/mm/yyyy").set();
            page.range(1, 2, READY_ROWS, 2).style().format("@").set();
            page.range(1, 5, READY_ROWS, 5).style().format("@").set();
            page.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }

    static List<String> heads(List<SheetColumn> columns, Language language) {
        List<String> heads = new ArrayList<>(Arrays.stream(SheetFile.Head.values()).map(head -> head.in(language))
                .toList());
        columns.stream().filter(SheetColumn::onSheet).map(SheetColumn::sign).forEach(heads::add);
        return heads;
    }
}
