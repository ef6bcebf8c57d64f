package org.mlango.trail;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.store.AuditReads.Count;

/** The sentences of a weekly sheet, the same on the screen and on paper. */
record SheetWords(WeeklySheet sheet) {
    private static final Texts TEXTS = Texts.of(SheetWords.class);

    String week() {
        return TEXTS.get("sheet.of", Dates.shortDay(sheet.from()), Dates.shortDay(sheet.to()));
    }

    String state() {
        return sheet.check().firstBad() == 0
                ? TEXTS.get("trail.whole", sheet.check().whole(), sheet.check().signed())
                : TEXTS.get("trail.bad", sheet.check().firstBad(), sheet.check().whole(), sheet.check().signed());
    }

    String nothing() {
        return TEXTS.get("sheet.nothing");
    }

    String wordsOf() {
        return TEXTS.get("sheet.words", sheet.head().seq());
    }

    String keep() {
        return TEXTS.get("sheet.keep");
    }

    /** How often, for each kind of line: what was asked for and not allowed is a kind of its own. */
    static String number(Count count) {
        return String.valueOf(count.done() + count.refused());
    }
}
