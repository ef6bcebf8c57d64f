package org.mlango.referrals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** The letter for the road, on paper. */
record TransitPdf(Transit transit, Language language, LocalDate made) {
    private static final Texts TEXTS = Texts.of(TransitPdf.class);
    private static final String LINE = "_".repeat(40);

    byte[] write() throws IOException {
        return PdfPaper.half().whereSignsAreMissing(word("letter.signs")).soft(Dates.shortDay(made))
                .strong(word("letter.to", transit.away()))
                .plain(word("road.please", transit.name()))
                .plain(word("road.home", transit.home()))
                .plain(word("road.days", Dates.shortDay(Objects.requireNonNull(transit.first())),
                        Dates.shortDay(Objects.requireNonNull(transit.last()))))
                .plain(word("road.dose")).plain(word("letter.thanks"))
                .plain(LINE).soft(word("road.hand")).bytes();
    }

    private String word(String key, Object... details) {
        return TEXTS.in(language, key, details);
    }

    @Override
    public String toString() {
        return "TransitPdf";
    }
}
