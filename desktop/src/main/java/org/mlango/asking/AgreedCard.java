package org.mlango.asking;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * What was agreed, small enough for a pocket, in both languages. Whoever finds it learns nothing: it names no centre, no program, no
 * person, and says "remember" where the screen says what is kept.
 */
final class AgreedCard {
    static final String FILE_NAME = "card.pdf";
    private static final Texts TEXTS = Texts.of(AgreedCard.class);
    private static final Color INK = new Color(0x1f, 0x2a, 0x28);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11, INK);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 9, INK);

    private AgreedCard() {}

    static byte[] of(List<PurposeStanding> rows) throws IOException {
        List<PurposeStanding> said = rows.stream()
                .filter(row -> row.standing() == Standing.AGREED || row.standing() == Standing.SAID_NO)
                .sorted(Comparator.comparing(PurposeStanding::purpose)).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A6, 24, 24, 22, 18)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            for (Language language : Language.values()) {
                add(document, said, language);
            }
        } catch (DocumentException e) {
            throw new IOException("the card could not be set", e);
        }
        return bytes.toByteArray();
    }

    private static void add(Document document, List<PurposeStanding> said, Language language)
            throws DocumentException {
        Paragraph title = new Paragraph(TEXTS.in(language, "card.title"), TITLE);
        title.setSpacingBefore(language == Language.EN ? 0 : 14);
        title.setSpacingAfter(3);
        document.add(title);
        for (PurposeStanding row : said) {
            String answer = TEXTS.in(language, row.standing() == Standing.AGREED ? "card.yes" : "card.no");
            document.add(new Paragraph(13, answer + "   " + TEXTS.in(language, "card." + row.purpose().key()), PLAIN));
        }
        LocalDate review = said.stream().map(PurposeStanding::review).filter(day -> day != null)
                .min(Comparator.naturalOrder()).orElse(null);
        if (review != null) {
            Paragraph next = new Paragraph(13, TEXTS.in(language, "card.next", Dates.shortDay(review)), PLAIN);
            next.setSpacingBefore(3);
            document.add(next);
        }
        document.add(new Paragraph(13, TEXTS.in(language, "card.change"), PLAIN));
    }
}
