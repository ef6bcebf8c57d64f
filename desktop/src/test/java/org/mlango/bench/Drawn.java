package org.mlango.bench;

import java.util.Locale;

/** Pieces of SVG. */
final class Drawn {
    private Drawn() {}

    static String point(double x, double y) {
        return String.format(Locale.ENGLISH, "%.1f,%.1f", x, y);
    }

    /** @param anchor start, middle or end: which of the words stands at x */
    static String text(double x, double y, String anchor, String words) {
        return String.format(Locale.ENGLISH, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor,
                escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
