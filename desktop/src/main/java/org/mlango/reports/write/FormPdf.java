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

/** A form for print, A4 across: its headings again on every page; or a page of facts, upright. Nobody's name stands in the file. */
public final class FormPdf {
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Color QUIET = new Color(0x4a, 0x57, 0x54);
    private static final Color LINE = new Color(0x8f, 0xa0, 0x9c);
    private static final Color SHADE = new Color(0xe4, 0xec, 0xea);
    private static final Color PALE = new Color(0xf3, 0xf6, 0xf5);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16, INK);
    private static final Font MARK = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8, INK);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 8, INK);
    private static final Font SOFT = FontFactory.getFont(FontFactory.HELVETICA, 8, QUIET);
    private static final Font CODE = FontFactory.getFont(FontFactory.COURIER, 7, INK);

    private FormPdf() {}

    public static byte[] write(Form form) throws IOException {
        return document(new Document(PageSize.A4.rotate(), 36, 36, 36, 44), form, document -> {
            document.add(new Paragraph(PlainText.of(form.title()), TITLE));
            document.add(new Paragraph(PlainText.of(form.mark()), MARK));
            for (Form.Field field : form.fields()) {
                document.add(new Paragraph(PlainText.of(field.name() + ": " + field.value()), PLAIN));
            }
            document.add(grid(form));
            for (String note : form.notes()) {
                Paragraph paragraph = new Paragraph(11, PlainText.of(note), SOFT);
                paragraph.setSpacingAfter(3);
                document.add(paragraph);
            }
            if (!form.signed().isEmpty()) {
                document.add(signatures(form));
            }
        });
    }

    /** One page: what each fact is, and the fact. Hashes are set so that they can be compared. */
    public static byte[] facts(Form form) throws IOException {
        return document(new Document(PageSize.A4, 42, 42, 42, 44), form, document -> {
            document.add(new Paragraph(PlainText.of(form.title()), TITLE));
            document.add(new Paragraph(PlainText.of(form.mark()), MARK));
            PdfPTable table = new PdfPTable(new float[]{30, 70});
            table.setWidthPercentage(100);
            table.setSpacingBefore(8);
            table.setSpacingAfter(8);
            for (Form.Field field : form.fields()) {
                table.addCell(cell(field.name(), BOLD, false, PALE));
                table.addCell(cell(field.value(), field.value().matches("(?s)[0-9a-f]{32}.*") ? CODE : PLAIN, false,
                        null));
            }
            document.add(table);
            for (String note : form.notes()) {
                Paragraph paragraph = new Paragraph(11, PlainText.of(note), PLAIN);
                paragraph.setSpacingAfter(3);
                document.add(paragraph);
            }
        });
    }

    private interface Content {
        void to(Document document) throws DocumentException;
    }

    private static byte[] document(Document document, Form form, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(new Foot(form));
            document.open();
            writer.getInfo().remove(PdfName.CREATIONDATE);
            writer.getInfo().remove(PdfName.MODDATE);
            content.to(document);
        } catch (DocumentException e) {
            throw new IOException("the page could not be set", e);
        }
        return bytes.toByteArray();
    }

    private static PdfPTable grid(Form form) {
        int words = form.words().size();
        int columns = words + form.columns().size();
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i == 0 ? 32 : i < words ? 9 : 7;
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setSpacingAfter(8);
        table.setHeaderRows(1);
        for (int i = 0; i < columns; i++) {
            table.addCell(cell(i < words ? form.words().get(i) : form.columns().get(i - words), BOLD, i >= words,
                    SHADE));
        }
        for (Form.Line line : form.lines()) {
            if (line.block()) {
                PdfPCell block = cell(line.words().getFirst(), BOLD, false, PALE);
                block.setColspan(columns);
                table.addCell(block);
            } else {
                for (int i = 0; i < columns; i++) {
                    String text = i < words
                            ? i < line.words().size() ? line.words().get(i) : ""
                            : i - words < line.numbers().size() ? line.numbers().get(i - words) : "";
                    table.addCell(cell(text, PLAIN, i >= words, null));
                }
            }
        }
        return table;
    }

    private static PdfPTable signatures(Form form) {
        PdfPTable table = new PdfPTable(form.signed().size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(22);
        table.setKeepTogether(true);
        for (String signed : form.signed()) {
            PdfPCell cell = new PdfPCell(new Phrase(PlainText.of(signed), SOFT));
            cell.setBorder(Rectangle.TOP);
            cell.setBorderColor(LINE);
            cell.setPaddingTop(3);
            table.addCell(cell);
        }
        return table;
    }

    private static PdfPCell cell(String words, Font font, boolean number, @Nullable Color fill) {
        PdfPCell cell = new PdfPCell(new Phrase(PlainText.of(words), font));
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        if (fill != null) {
            cell.setBackgroundColor(fill);
        }
        return cell;
    }

    /** The foot of each page. */
    private static final class Foot extends PdfPageEventHelper {
        private final Form form;

        Foot(Form form) {
            this.form = form;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT,
                    new Phrase(PlainText.of(form.mark()), SOFT), document.left(), document.bottom() - 20, 0);
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT,
                    new Phrase(form.page() + " " + document.getPageNumber(), SOFT), document.right(),
                    document.bottom() - 20, 0);
        }
    }
}
