package org.mlango.kit.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** A plain page of headings and lines, set in memory; nothing touches the disk until somebody puts the bytes there. */
public final class PdfPaper {
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Color QUIET = new Color(0x4a, 0x57, 0x54);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18, INK);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13, INK);
    private static final Font LARGE = FontFactory.getFont(FontFactory.COURIER_BOLD, 14, INK);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 11, INK);
    private static final Font SOFT = FontFactory.getFont(FontFactory.HELVETICA, 10, QUIET);
    private static final int MARGIN = 56;

    private final List<Paragraph> lines = new ArrayList<>();

    public PdfPaper title(String words) {
        return add(words, TITLE, 0);
    }

    public PdfPaper heading(String words) {
        return add(words, HEADING, 16);
    }

    public PdfPaper plain(String words) {
        return add(words, PLAIN, 6);
    }

    public PdfPaper soft(String words) {
        return add(words, SOFT, 6);
    }

    /** What will be copied by hand. */
    public PdfPaper large(String words) {
        return add(words, LARGE, 8);
    }

    public PdfPaper fact(String label, String value) {
        Paragraph line = new Paragraph(label + ": ", SOFT);
        line.setIndentationLeft(12);
        line.setSpacingBefore(2);
        line.add(new Chunk(value, PLAIN));
        lines.add(line);
        return this;
    }

    private PdfPaper add(String words, Font font, float before) {
        Paragraph paragraph = new Paragraph(words, font);
        paragraph.setSpacingBefore(before);
        paragraph.setLeading(font.getSize() * 1.4f);
        lines.add(paragraph);
        return this;
    }

    /** @throws IOException if the page could not be set */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            for (Paragraph line : lines) {
                document.add(line);
            }
        } catch (DocumentException e) {
            throw new IOException("the page could not be set", e);
        }
        return bytes.toByteArray();
    }
}
