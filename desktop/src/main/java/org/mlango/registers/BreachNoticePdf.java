package org.mlango.registers;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * The notice of a breach in plain words. The one for the Data Commissioner names the centre, as the law asks; the one for people names
 * neither it nor the program, nor what anybody comes for.
 *
 * @param centre its name
 * @param made the moment it was made
 */
record BreachNoticePdf(Breach breach, BreachTold told, String centre, Instant made, Reader reader, Language language) {
    private static final Texts TEXTS = Texts.of(BreachNoticePdf.class);
    private static final String LINE = "_".repeat(60);

    /** For whom. */
    enum Reader {
        COMMISSIONER, PEOPLE
    }

    byte[] write() throws IOException {
        return (reader == Reader.COMMISSIONER ? commissioner() : people()).bytes();
    }

    private PdfPaper commissioner() {
        PdfPaper paper = PdfPaper.whole().title(word("notice.title")).soft(word("notice.law"))
                .whereSignsAreMissing(word("notice.signs"))
                .fact(word("notice.from"), centre)
                .fact(word("notice.noticed"), BreachWords.moment(breach.noticed()))
                .fact(word("notice.made"), BreachWords.moment(made));
        paper.heading(word("breach.what")).strong(word("breach.kind." + breach.kind())).plain(orLine(told.what()));
        paper.heading(word("breach.data"));
        data(paper).heading(word("breach.people")).plain(word("many." + told.people()));
        paper.heading(word("breach.done")).plain(orLine(told.done()));
        paper.heading(word("notice.told"));
        breach.tellings().forEach(one -> paper.point(word("whom." + one.whom()) + ": "
                + BreachWords.moment(one.at())));
        if (breach.tellings().isEmpty()) {
            paper.plain(word("notice.told.nobody"));
        }
        if (BreachClock.late(breach.noticed(), breach.commissioner().orElse(made))) {
            paper.heading(word("breach.late")).plain(orLine(told.late()));
        }
        return paper.heading(word("notice.ask")).plain(LINE).soft(word("notice.ask.hand"));
    }

    private PdfPaper people() {
        PdfPaper paper = PdfPaper.half().title(word("notice.people.title"))
                .whereSignsAreMissing(word("notice.signs"))
                .plain(word("notice.people.what", BreachWords.day(breach.noticed())))
                .strong(word("breach.kind." + breach.kind())).heading(word("breach.data"));
        data(paper).heading(word("notice.people.you"));
        List.of("ask", "change", "safe", "complain").forEach(one -> paper.point(word("notice.people." + one)));
        return paper.plain(word("notice.people.sorry")).plain(LINE).soft(word("notice.ask.hand"));
    }

    private PdfPaper data(PdfPaper paper) {
        told.data().forEach(one -> paper.point(word("data." + one)));
        return told.data().isEmpty() ? paper.plain(word("notice.data.none")) : paper;
    }

    private static String orLine(String words) {
        return words.isEmpty() ? LINE : words;
    }

    private String word(String key, Object... details) {
        return TEXTS.in(language, key, details);
    }

    @Override
    public String toString() {
        return "BreachNoticePdf";
    }
}
