package org.mlango.reports.write;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** For print: A4 across, the mark and the page on every page, the headings again at the top of each. */
final class PdfFile {
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Color QUIET = new Color(0x4a, 0x57, 0x54);
    private static final Color LINE = new Color(0xb8, 0xc4, 0xc1);
    private static final Color SHADE = new Color(0xe4, 0xec, 0xea);
    private static final Color PALE = new Color(0xf3, 0xf6, 0xf5);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18, INK);
    private static final Font MARK = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9, INK);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 9, INK);
    private static final Font SOFT = FontFactory.getFont(FontFactory.HELVETICA, 9, QUIET);
    private static final float[] WIDTHS = {5, 30, 9, 17};
    private static final float NUMBER_WIDTH = 10;
    /** Columns that a part of a row does not say again. */
    private static final int NAMES = 3;

    private PdfFile() {}

    static byte[] write(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4.rotate(), 42, 42, 42, 48)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(new Foot(sheet));
            document.open();
            writer.getInfo().remove(PdfName.CREATIONDATE);
            writer.getInfo().remove(PdfName.MODDATE);
            document.add(new Paragraph(PlainText.of(sheet.title()), TITLE));
            document.add(mark(sheet));
            for (String line : sheet.about()) {
                document.add(new Paragraph(PlainText.of(line), PLAIN));
            }
            document.add(table(sheet));
            for (String note : sheet.notes()) {
                Paragraph paragraph = new Paragraph(13, PlainText.of(note), SOFT);
                paragraph.setSpacingAfter(4);
                document.add(paragraph);
            }
        } catch (DocumentException e) {
            throw new IOException("the page could not be set", e);
        }
        return bytes.toByteArray();
    }

    private static PdfPTable mark(Sheet sheet) {
        PdfPTable box = new PdfPTable(1);
        box.setWidthPercentage(100);
        box.setSpacingBefore(8);
        box.setSpacingAfter(4);
        PdfPCell cell = new PdfPCell(new Phrase(PlainText.of(sheet.mark()), MARK));
        cell.setPadding(6);
        cell.setBorderColor(INK);
        box.addCell(cell);
        return box;
    }

    private static PdfPTable table(Sheet sheet) {
        int columns = sheet.headings().size();
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i < WIDTHS.length ? WIDTHS[i] : NUMBER_WIDTH;
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setSpacingAfter(10);
        table.setHeaderRows(1);
        for (int i = 0; i < columns; i++) {
            table.addCell(cell(sheet.headings().get(i), BOLD, i >= sheet.numbersFrom(), SHADE));
        }
        for (SheetLine line : sheet.lines()) {
            add(table, sheet, line);
        }
        return table;
    }

    private static void add(PdfPTable table, Sheet sheet, SheetLine line) {
        if (line.kind() == SheetLine.Kind.HEADING) {
            PdfPCell cell = cell(line.cell(0), BOLD, false, PALE);
            cell.setColspan(sheet.headings().size());
            table.addCell(cell);
            return;
        }
        boolean whole = line.kind() == SheetLine.Kind.WHOLE;
        for (int i = 0; i < sheet.headings().size(); i++) {
            String words = whole || i >= NAMES ? line.cell(i) : "";
            PdfPCell cell = cell(words, whole ? PLAIN : SOFT, i >= sheet.numbersFrom(), null);
            cell.setBorder(whole ? Rectangle.TOP : Rectangle.NO_BORDER);
            table.addCell(cell);
        }
    }

    private static PdfPCell cell(String words, Font font, boolean number, @Nullable Color fill) {
        PdfPCell cell = new PdfPCell(new Phrase(PlainText.of(words), font));
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        if (fill != null) {
            cell.setBackgroundColor(fill);
        }
        return cell;
    }

    /** The foot of each page. */
    private static final class Foot extends PdfPageEventHelper {
        private final Sheet sheet;

        Foot(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT,
                    new Phrase(PlainText.of(sheet.mark()), SOFT), document.left(), document.bottom() - 20, 0);
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT,
                    new Phrase(sheet.page() + " " + document.getPageNumber(), SOFT), document.right(),
                    document.bottom() - 20, 0);
        }
    }
}
