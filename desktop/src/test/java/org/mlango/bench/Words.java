package org.mlango.bench;

import java.util.Locale;

/** Numbers as they are read. */
final class Words {
    private Words() {}

    /** About three digits of it; nothing where there is no number. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value)) {
            return String.format(Locale.ENGLISH, "%,.0f", value);
        }
        return String.format(Locale.ENGLISH, value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f", value);
    }
}
