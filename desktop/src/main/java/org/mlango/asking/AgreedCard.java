package org.mlango.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.kit.print.PaperSize;
import org.mlango.kit.print.SmallPaper;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * What was agreed, small enough for a pocket, one side in each language. Whoever finds it learns nothing: it names no centre, no
 * program, no person, and says "remember" where the screen says what is kept.
 */
final class AgreedCard {
    static final String FILE_NAME = "card.pdf";
    private static final Texts TEXTS = Texts.of(AgreedCard.class);

    private AgreedCard() {}

    static byte[] of(List<PurposeStanding> rows) {
        List<PurposeStanding> said = rows.stream().filter(row -> key(row.standing()) != null)
                .sorted(Comparator.comparing(PurposeStanding::purpose)).toList();
        SmallPaper paper = new SmallPaper(PaperSize.CARD);
        for (Language language : Language.values()) {
            if (language != Language.EN) {
                paper.newPage();
            }
            add(paper, said, language);
        }
        return paper.bytes();
    }

    private static void add(SmallPaper paper, List<PurposeStanding> said, Language language) {
        paper.title(TEXTS.in(language, "card.title"));
        for (PurposeStanding row : said) {
            String key = Objects.requireNonNull(key(row.standing()));
            paper.line(TEXTS.in(language, key) + "   " + TEXTS.in(language, "card." + row.purpose().key()));
        }
        said.stream().filter(row -> row.standing() == Standing.AGREED).map(PurposeStanding::review)
                .filter(Objects::nonNull).map(LocalDate.class::cast).min(Comparator.naturalOrder())
                .ifPresent(day -> paper.small(TEXTS.in(language, "card.next", Dates.shortDay(day))));
        paper.small(TEXTS.in(language, "card.change"));
    }

    /** What the card says of it; null where nothing is said. */
    private static @Nullable String key(Standing standing) {
        return switch (standing) {
            case AGREED -> "card.yes";
            case EXPIRED -> "card.again";
            case SAID_NO, WITHDRAWN -> "card.no";
            case NEVER_ASKED -> null;
        };
    }
}
