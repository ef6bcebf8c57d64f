package org.mlango.erasure;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

import org.mlango.kit.text.Language;

/** The receipt on half a sheet of paper. It names neither a person nor the centre nor the program. */
record ReceiptPdf(Receipt receipt, Language language) {
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11, INK);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 11, INK);

    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A5, 40, 40, 40, 40)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            document.add(paragraph(ReceiptWords.title(receipt, language), TITLE, 0, 0));
            document.add(paragraph(ReceiptWords.day(receipt, language), PLAIN, 4, 0));
            document.add(paragraph(ReceiptWords.deleted(language), BOLD, 14, 0));
            for (String line : receipt.told().in(language)) {
                document.add(paragraph("-  " + line, PLAIN, 3, 10));
            }
            float before = 14;
            for (String line : ReceiptWords.afterwards(language)) {
                document.add(paragraph(line, PLAIN, before, 0));
                before = 6;
            }
        } catch (DocumentException e) {
            throw new IOException("the page could not be set", e);
        }
        return bytes.toByteArray();
    }

    private static Paragraph paragraph(String words, Font font, float before, float indent) {
        Paragraph paragraph = new Paragraph(words, font);
        paragraph.setSpacingBefore(before);
        paragraph.setIndentationLeft(indent);
        return paragraph;
    }
}
