package org.mlango.erasure;

import java.util.List;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** A receipt in words, the same on the screen and on paper. */
final class ReceiptWords {
    private static final Texts TEXTS = Texts.of(ReceiptWords.class);

    private ReceiptWords() {}

    static String title(Receipt receipt, Language language) {
        return TEXTS.in(language, "receipt.title", String.valueOf(receipt.number()));
    }

    static String day(Receipt receipt, Language language) {
        return TEXTS.in(language, "receipt.day", Dates.shortDay(receipt.day()));
    }

    static String deleted(Language language) {
        return TEXTS.in(language, "receipt.deleted");
    }

    /** What is still to be known: about copies made before, and what the number is good for. */
    static List<String> afterwards(Language language) {
        return List.of(TEXTS.in(language, "receipt.counts"), TEXTS.in(language, "receipt.backups"),
                TEXTS.in(language, "receipt.where"), TEXTS.in(language, "receipt.number"),
                TEXTS.in(language, "receipt.nobody"));
    }
}
