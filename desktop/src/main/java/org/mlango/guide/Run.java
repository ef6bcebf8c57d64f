package org.mlango.guide;

/** A stretch of words in one style. */
record Run(Style style, String words) {
    enum Style {
        PLAIN, STRONG, KEY
    }
}
