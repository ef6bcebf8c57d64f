package org.mlango.rights;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import org.mlango.consent.Held;
import org.mlango.consent.HeldFact;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** The copy on paper. It names neither the centre nor the program. */
final class CopyPdf {
    private static final Texts TEXTS = Texts.of(CopyPdf.class);
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Color QUIET = new Color(0x4a, 0x57, 0x54);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18, INK);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13, INK);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11, INK);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 11, INK);
    private static final Font SOFT = FontFactory.getFont(FontFactory.HELVETICA, 10, QUIET);
    private static final String NO_SIGN = "?";

    private final Copy copy;
    private boolean signsMissing;

    CopyPdf(Copy copy) {
        this.copy = copy;
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, 56, 56, 56, 56)) {
            PdfWriter.getInstance(document, bytes).setPageEvent(new PageNumber());
            document.open();
            document.add(paragraph(word("copy.paper"), TITLE, 0));
            document.add(paragraph(word("copy.made", Dates.shortDay(copy.made())), SOFT, 4));
            for (Copy.Part part : copy.parts()) {
                add(document, part);
            }
            if (signsMissing) {
                document.add(paragraph(word("copy.signs"), SOFT, 16));
            }
        } catch (DocumentException e) {
            throw new IOException("the page could not be set", e);
        }
        return bytes.toByteArray();
    }

    private void add(Document document, Copy.Part part) {
        document.add(paragraph(part.title(), HEADING, 16));
        document.add(paragraph(part.why(), SOFT, 2));
        for (Held held : part.held()) {
            if (held.day() != null) {
                document.add(paragraph(Dates.shortDay(held.day()), BOLD, 8));
            }
            for (HeldFact fact : held.facts()) {
                Paragraph line = paragraph(fact.label() + ": ", SOFT, 2);
                line.setIndentationLeft(12);
                line.add(new Chunk(printable(fact.value(), PLAIN), PLAIN));
                document.add(line);
            }
        }
    }

    private Paragraph paragraph(String words, Font font, float before) {
        Paragraph paragraph = new Paragraph(printable(words, font), font);
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    /** The fonts every PDF reader has lack many signs; the paper says so rather than leave them out in silence. */
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

    private String word(String key, Object... details) {
        return TEXTS.in(copy.language(), key, details);
    }

    private static final class PageNumber extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT,
                    new Phrase(String.valueOf(document.getPageNumber()), SOFT), document.right(),
                    document.bottom() - 24, 0);
        }
    }
}
