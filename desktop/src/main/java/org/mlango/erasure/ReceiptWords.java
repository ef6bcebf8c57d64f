package org.mlango.erasure;

import java.util.List;

import org.mlango.backup.HeldSet;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** A receipt in words, the same on the screen and on paper. */
record ReceiptWords(ReceiptPaper paper, Language language) {
    private static final Texts TEXTS = Texts.of(ReceiptWords.class);

    String title() {
        return word("receipt.title", String.valueOf(paper.receipt().number()));
    }

    String day() {
        return word("receipt.day", Dates.shortDay(paper.receipt().day()));
    }

    String deleted() {
        return word("receipt.deleted");
    }

    List<String> gone() {
        return paper.receipt().told().in(language);
    }

    String counts() {
        return word("receipt.counts");
    }

    /** About copies made before: what the register knew when this was looked at. */
    String copies() {
        return word(paper.copies().isEmpty() ? "receipt.copies.none" : "receipt.copies",
                Dates.shortDay(paper.asOf()));
    }

    List<String> copiesLeft() {
        return paper.copies().stream().map(set -> left(set, language)).toList();
    }

    /** One of them, and how long it stays. */
    static String left(HeldSet set, Language language) {
        return TEXTS.in(language, set.newest() ? "copy.newest" : "copy.goes", set.medium(), Dates.shortDay(set.made()),
                Dates.shortDay(set.until()));
    }

    /** What is still to be known. */
    List<String> afterwards() {
        return List.of(word("receipt.reach"), word("receipt.number"), word("receipt.nobody"));
    }

    private String word(String key, Object... details) {
        return TEXTS.in(language, key, details);
    }
}
