package org.mlango.backup;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;

/** A sentence for each doubt, the same where it is brought back and where it is settled. */
final class DoubtWords {
    private static final Texts TEXTS = Texts.of(DoubtWords.class);

    private DoubtWords() {}

    static List<String> of(BroughtBack back) {
        return back.doubts().stream().map(doubt -> of(doubt, back)).toList();
    }

    private static String of(Doubt doubt, BroughtBack back) {
        String key = "doubt." + doubt;
        return switch (doubt) {
            case RECEIPT_UNKNOWN -> TEXTS.get(key, number(back.paper().receipt()), number(back.known()));
            case REPORT_UNKNOWN -> TEXTS.get(key, number(back.paper().report()), number(back.reports().known()));
            case REPORT_BEHIND -> TEXTS.get(key, number(back.reports().outside()), number(back.reports().known()));
            case RECEIPT_UNSAID, REPORT_UNSAID, REPORT_PARTED -> TEXTS.get(key);
            case MISSING -> TEXTS.get(key, back.missing());
            case UNREAD -> TEXTS.get(key, back.unread());
            case BEHIND -> TEXTS.get(key, back.behind());
            case PARTED -> TEXTS.get(key, number(back.partedAt()));
        };
    }

    /** As it stands on paper: without a mark between thousands. */
    private static String number(@Nullable Long number) {
        return String.valueOf(number);
    }
}
