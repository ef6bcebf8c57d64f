package org.mlango.reports.indicators;

/** A value of age or gender, with its place in the table to be protected. */
sealed interface Dimension permits AgeBand, CountedGender {
    String name();

    int position();
}
