package org.mlango.referrals;

import java.security.SecureRandom;
import java.util.Locale;

/** The number on a slip: random, for this one referral; nothing can be made of it. */
final class SlipNumber {
    private static final SecureRandom RANDOM = new SecureRandom();

    private SlipNumber() {}

    /** Never on two lines of a screen. */
    static String unbroken(String number) {
        return number.replace(' ', '\u00A0');
    }

    /** For example {@code 482 917}. */
    static String fresh() {
        return String.format(Locale.ROOT, "%03d %03d", RANDOM.nextInt(1000), RANDOM.nextInt(1000));
    }
}
