package org.mlango.kit.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A4 with tables to be filled in by hand. It names neither the centre nor the program, on no page and in no property of the file. */
public final class TablePaper {
    private static final Color INK = new Color(0x27, 0x22, 0x1e);
    private static final Color LINE = new Color(0x9a, 0x92, 0x88);
    private static final Font TITLE = new Font(OwnFonts.SEMI_BOLD, 16, Font.NORMAL, INK);
    private static final Font HEAD = new Font(OwnFonts.SEMI_BOLD, 12, Font.NORMAL, INK);
    private static final Font PLAIN = new Font(OwnFonts.REGULAR, 11, Font.NORMAL, INK);
    private static final float HIGH = 22;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;

    private TablePaper(Rectangle size) {
        document = new Document(size, 36, 36, 34, 30);
        PdfWriter.getInstance(document, bytes);
        document.open();
    }

    public static TablePaper across() {
        return new TablePaper(PageSize.A4.rotate());
    }

    public static TablePaper upright() {
        return new TablePaper(PageSize.A4);
    }

    public TablePaper title(String words) {
        return add(new Paragraph(24, words, TITLE));
    }

    public TablePaper line(String words) {
        Paragraph paragraph = new Paragraph(16, words, PLAIN);
        paragraph.setSpacingAfter(8);
        return add(paragraph);
    }

    /** @param rows each may have fewer cells than there are heads: the others are to be filled in */
    public TablePaper table(List<String> heads, float[] widths, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingAfter(12);
        heads.forEach(head -> table.addCell(cell(head, HEAD)));
        for (List<String> row : rows) {
            for (int i = 0; i < heads.size(); i++) {
                table.addCell(cell(i < row.size() ? row.get(i) : "", PLAIN));
            }
        }
        return add(table);
    }

    public TablePaper newPage() {
        document.newPage();
        return this;
    }

    /** The finished file. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPCell cell(String words, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(words, font));
        cell.setMinimumHeight(HIGH);
        cell.setBorderColor(LINE);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingLeft(5);
        return cell;
    }

    private TablePaper add(Element element) {
        try {
            document.add(element);
        } catch (DocumentException e) {
            throw new IllegalStateException("the page could not be set", e);
        }
        return this;
    }
}
