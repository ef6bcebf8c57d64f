package org.mlango.kit.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A card or a leaflet as PDF, with our own font in it. It names neither the centre nor the program, on no page and in no property
 * of the file.
 */
public final class SmallPaper {
    private static final Color INK = new Color(0x27, 0x22, 0x1e);
    private static final Color QUIET = new Color(0x5f, 0x55, 0x4b);
    private static final float MARGIN = 0.09f;

    private final PaperSize size;
    private final Font title;
    private final Font heading;
    private final Font plain;
    private final Font soft;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;

    public SmallPaper(PaperSize size) {
        this.size = size;
        title = new Font(OwnFonts.SEMI_BOLD, size.text() * 1.5f, Font.NORMAL, INK);
        heading = new Font(OwnFonts.SEMI_BOLD, size.text() * 1.1f, Font.NORMAL, INK);
        plain = new Font(OwnFonts.REGULAR, size.text(), Font.NORMAL, INK);
        soft = new Font(OwnFonts.REGULAR, size.text() * 0.8f, Font.NORMAL, QUIET);
        float margin = size.width() * MARGIN;
        document = new Document(new Rectangle(size.width(), size.height()), margin, margin, margin, margin);
        PdfWriter.getInstance(document, bytes);
        document.open();
    }

    public SmallPaper title(String words) {
        return add(new Paragraph(size.text() * 1.7f, words, title), 0);
    }

    public SmallPaper heading(String words) {
        Paragraph paragraph = new Paragraph(size.text() * 1.3f, words, heading);
        paragraph.setKeepTogether(true);
        return add(paragraph, size.text() * 0.9f);
    }

    public SmallPaper line(String words) {
        return add(new Paragraph(size.text() * 1.3f, words, plain), size.text() * 0.4f);
    }

    /** With a dot before it; a long one stays on one page. */
    public SmallPaper point(String words) {
        ListItem item = new ListItem(size.text() * 1.3f, words, plain);
        org.openpdf.text.List list = new org.openpdf.text.List(false, size.text());
        list.setListSymbol(new org.openpdf.text.Chunk("\u2022", plain));
        item.setSpacingBefore(size.text() * 0.3f);
        item.setKeepTogether(true);
        list.add(item);
        try {
            document.add(list);
        } catch (DocumentException e) {
            throw new IllegalStateException("the page could not be set", e);
        }
        return this;
    }

    public SmallPaper small(String words) {
        return add(new Paragraph(size.text(), words, soft), size.text() * 0.15f);
    }

    /** The next card begins. */
    public SmallPaper newPage() {
        document.newPage();
        return this;
    }

    /** The finished file. */
    public byte[] bytes() {
        document.close();
        return bytes.toByteArray();
    }

    private SmallPaper add(Paragraph paragraph, float before) {
        paragraph.setSpacingBefore(before);
        try {
            document.add(paragraph);
        } catch (DocumentException e) {
            throw new IllegalStateException("the page could not be set", e);
        }
        return this;
    }
}
