package org.mlango.rights;

import java.io.IOException;

import org.mlango.consent.Held;
import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** The copy on paper. It names neither the centre nor the program. */
record CopyPdf(Copy copy) {
    private static final Texts TEXTS = Texts.of(CopyPdf.class);

    byte[] write() throws IOException {
        PdfPaper paper = PdfPaper.whole().title(word("copy.paper"))
                .soft(word("copy.made", Dates.shortDay(copy.made()))).whereSignsAreMissing(word("copy.signs"));
        for (Copy.Part part : copy.parts()) {
            paper.heading(part.title()).soft(part.why());
            part.held().forEach(held -> add(paper, held));
        }
        return paper.bytes();
    }

    private static void add(PdfPaper paper, Held held) {
        if (held.day() != null) {
            paper.strong(Dates.shortDay(held.day()));
        }
        held.facts().forEach(fact -> paper.fact(fact.label(), fact.value()));
    }

    private String word(String key, Object... details) {
        return TEXTS.in(copy.language(), key, details);
    }
}
