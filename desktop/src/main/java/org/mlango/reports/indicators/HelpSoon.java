package org.mlango.reports.indicators;

import org.jspecify.annotations.Nullable;

/** How soon after it was told the first help came: the one line the national strategy draws, and nothing finer. */
enum HelpSoon {
    WITHIN_A_DAY, LATER_OR_NOT_YET;

    private static final int DAY = 24;

    /** @param hours null while there was none */
    static HelpSoon of(@Nullable Integer hours) {
        return hours != null && hours < DAY ? WITHIN_A_DAY : LATER_OR_NOT_YET;
    }
}
