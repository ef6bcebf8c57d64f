package org.mlango.kit.text;

import java.text.NumberFormat;

/** Numbers in the language of the screen. */
public final class Numbers {
    private Numbers() {}

    /** For example "12,345". */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(Texts.currentLanguage().locale()).format(number);
    }
}
