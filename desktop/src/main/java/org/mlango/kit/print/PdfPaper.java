package org.mlango.kit.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
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
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A plain page of headings and lines, set in memory; nothing touches the disk until somebody puts the bytes there. It names neither
 * the centre nor the program, on no page and in no property of the file.
 */
public final class PdfPaper {
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Color QUIET = new Color(0x4a, 0x57, 0x54);
    private static final Font TITLE = new Font(OwnFonts.SEMI_BOLD, 18, Font.NORMAL, INK);
    private static final Font HEADING = new Font(OwnFonts.SEMI_BOLD, 13, Font.NORMAL, INK);
    private static final Font STRONG = new Font(OwnFonts.SEMI_BOLD, 11, Font.NORMAL, INK);
    private static final Font LARGE = FontFactory.getFont(FontFactory.COURIER_BOLD, 14, INK);
    private static final Font PLAIN = new Font(OwnFonts.REGULAR, 11, Font.NORMAL, INK);
    private static final Font SOFT = new Font(OwnFonts.REGULAR, 10, Font.NORMAL, QUIET);
    private static final float INDENT = 12;
    private static final String NO_SIGN = "?";

    private final Rectangle size;
    private final int margin;
    private final List<Paragraph> lines = new ArrayList<>();
    private @Nullable String aboutSigns;
    private boolean signsMissing;

    private PdfPaper(Rectangle size, int margin) {
        this.size = size;
        this.margin = margin;
    }

    /** A4. */
    public static PdfPaper whole() {
        return new PdfPaper(PageSize.A4, 56);
    }

    /** Half of that, for what somebody carries away. */
    public static PdfPaper half() {
        return new PdfPaper(PageSize.A5, 40);
    }

    public PdfPaper title(String words) {
        return add(words, TITLE, 0);
    }

    public PdfPaper heading(String words) {
        return add(words, HEADING, 16);
    }

    public PdfPaper strong(String words) {
        return add(words, STRONG, 8);
    }

    public PdfPaper plain(String words) {
        return add(words, PLAIN, 6);
    }

    public PdfPaper soft(String words) {
        return add(words, SOFT, 6);
    }

    /** One of several, with a dash. */
    public PdfPaper point(String words) {
        add("\u2013  " + words, PLAIN, 3);
        lines.getLast().setIndentationLeft(INDENT);
        return this;
    }

    /** What will be copied by hand. */
    public PdfPaper large(String words) {
        return add(words, LARGE, 8);
    }

    public PdfPaper fact(String label, String value) {
        Paragraph line = new Paragraph(printable(label, SOFT) + ": ", SOFT);
        line.setIndentationLeft(INDENT);
        line.setSpacingBefore(2);
        line.add(new Chunk(printable(value, PLAIN), PLAIN));
        lines.add(line);
        return this;
    }

    /** What stands at the end if a sign could not be printed: a question mark stands for it, rather than nothing. */
    public PdfPaper whereSignsAreMissing(String words) {
        aboutSigns = words;
        return this;
    }

    private PdfPaper add(String words, Font font, float before) {
        Paragraph paragraph = new Paragraph(printable(words, font), font);
        paragraph.setSpacingBefore(before);
        paragraph.setLeading(font.getSize() * 1.4f);
        lines.add(paragraph);
        return this;
    }

    private String printable(String words, Font font) {
        StringBuilder printed = new StringBuilder();
        words.codePoints().forEach(sign -> {
            if (sign == '\n' || sign == '\t' || (sign >= ' ' && sign <= '~')
                    || font.getCalculatedBaseFont(false).charExists(sign)) {
                printed.appendCodePoint(sign);
            } else {
                printed.append(NO_SIGN);
                signsMissing = true;
            }
        });
        return printed.toString();
    }

    /** @throws IOException if the page could not be set */
    public byte[] bytes() throws IOException {
        if (signsMissing && aboutSigns != null) {
            soft(aboutSigns);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(size, margin, margin, margin, margin)) {
            PdfWriter.getInstance(document, bytes).setPageEvent(new PageNumber());
            document.open();
            for (Paragraph line : lines) {
                document.add(line);
            }
        } catch (DocumentException e) {
            throw new IOException("the page could not be set", e);
        }
        return bytes.toByteArray();
    }

    /** From the second page on. */
    private static final class PageNumber extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (document.getPageNumber() > 1) {
                ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT,
                        new Phrase(String.valueOf(document.getPageNumber()), SOFT), document.right(),
                        document.bottom() - 24, 0);
            }
        }
    }
}
