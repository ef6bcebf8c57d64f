package org.mlango.asking;

import java.time.LocalDate;

/** When the two weeks are over. */
final class WaitingRules {
    /** From the day we met; records.md, Consent, 7. */
    static final int DAYS = 14;
    /** Further than this since we last looked, and the clock may be wrong. */
    static final int BELIEVED_DAYS = 7;

    private WaitingRules() {}

    /**
     * True if it is to be forgotten today. A clock that jumped is not believed on the first day that shows it: a wrong one would
     * take away what somebody may still decide about. A clock set back makes it no longer: the days are counted from the first.
     *
     * @param seen the last day somebody looked
     */
    static boolean over(LocalDate until, LocalDate seen, LocalDate today) {
        boolean jumped = today.isAfter(seen.plusDays(BELIEVED_DAYS));
        return !jumped && !today.isBefore(until);
    }
}
