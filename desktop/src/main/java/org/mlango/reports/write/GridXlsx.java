package org.mlango.reports.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lines of words under their headings, and nothing else: for whoever reads them with another program. */
public final class GridXlsx {
    private static final double WIDTH = 22;

    private GridXlsx() {}

    /** @param lines the headings first */
    public static byte[] write(String tab, List<List<String>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mlango", "1.0")) {
            Worksheet page = workbook.newWorksheet(tab);
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    PlainPage.put(page, row, column, lines.get(row).get(column), false);
                }
            }
            for (int column = 0; column < lines.getFirst().size(); column++) {
                page.width(column, WIDTH);
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
        }
        return PlainWorkbook.of(bytes.toByteArray());
    }
}
