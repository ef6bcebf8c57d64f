package org.mlango.referrals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.mlango.kit.print.PaperSize;
import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.print.SmallPaper;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.Place;
import org.mlango.places.PlaceWords;

/**
 * The paper somebody takes along. A letter says the words they agreed to; a slip says only where, and a number.
 *
 * @param said the agreed words
 */
record ReferralPdf(Kind kind, Language language, List<String> said, Place place, String slip, LocalDate day) {
    private static final Texts TEXTS = Texts.of(ReferralPdf.class);

    /** Which paper. */
    enum Kind {
        SLIP, LETTER
    }

    byte[] write() throws IOException {
        return kind == Kind.SLIP ? slipPaper() : letter();
    }

    private byte[] letter() throws IOException {
        PdfPaper paper = PdfPaper.half().whereSignsAreMissing(word("letter.signs"))
                .soft(Dates.shortDay(day)).strong(said.getFirst());
        said.subList(1, said.size()).forEach(paper::plain);
        return paper.plain(word("letter.thanks")).soft(word("letter.number")).large(slip)
                .soft(word("letter.only")).bytes();
    }

    /** As small as a card: where, when, the way, and the number. */
    private byte[] slipPaper() {
        SmallPaper paper = new SmallPaper(PaperSize.CARD);
        paper.heading(place.name());
        PlaceWords.hours(place, language).forEach(paper::line);
        if (!place.content().way().isEmpty()) {
            paper.line(place.content().way());
        }
        if (!place.content().contact().isEmpty()) {
            paper.line(place.content().contact());
        }
        return paper.small(word("letter.number")).title(slip).bytes();
    }

    private String word(String key) {
        return TEXTS.in(language, key);
    }

    @Override
    public String toString() {
        return "ReferralPdf[" + kind + "]";
    }
}
