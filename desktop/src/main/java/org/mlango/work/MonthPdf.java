package org.mlango.work;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.visits.Came;
import org.mlango.visits.ThingWords;

/**
 * The sheet for the wall, where everybody who comes in reads it: sums over everybody, none below {@value WorkRules#FEW}, and neither what the
 * centre is nor whom it is for.
 */
record MonthPdf(Month month) {
    private static final Texts TEXTS = Texts.of(MonthPdf.class);

    byte[] write() throws IOException {
        PdfPaper paper = PdfPaper.whole().title(word("paper.title", Dates.month(month.month().atDay(1))))
                .whereSignsAreMissing(word("paper.signs"));
        if (month.until().isBefore(month.month().atEndOfMonth())) {
            paper.soft(word("paper.until", Dates.shortDay(month.until())));
        }
        Came came = month.came();
        paper.large(word("paper.visits", number(came.visits())));
        paper.fact(word("paper.first"), number(came.first()));
        paper.fact(word("paper.back"), number(came.back()));
        paper.heading(word("paper.weeks"));
        IntStream.range(0, month.parts().size()).forEach(part -> paper.fact(days(part),
                number(month.parts().get(part).visits())));
        List<Given> told = month.given().stream().filter(given -> !WorkRules.isFew(given.number())).toList();
        if (!told.isEmpty()) {
            paper.heading(word("paper.given"));
            told.forEach(given -> paper.fact(ThingWords.name(given.thing()), Numbers.whole(given.number())));
        }
        return paper.soft(word("paper.few", WorkRules.FEW)).bytes();
    }

    private String days(int part) {
        return word("paper.days", WorkRules.firstDay(month.month(), part).getDayOfMonth(),
                WorkRules.lastDay(month.month(), part).getDayOfMonth());
    }

    private String number(int number) {
        return WorkRules.isFew(number) ? word("paper.a_few") : Numbers.whole(number);
    }

    private String word(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
