package org.mlango.reports.indicators;

import org.jspecify.annotations.Nullable;

/** Age reached in the year the quarter ends in; nobody keeps more than a birth year. */
enum AgeBand implements Dimension {
    UNDER_20(0), FROM_20(1), FROM_25(2), FROM_30(3), NOT_KNOWN(4);

    private final int position;

    AgeBand(int position) {
        this.position = position;
    }

    @Override
    public int position() {
        return position;
    }

    static AgeBand of(@Nullable Integer birthYear, Quarter quarter) {
        if (birthYear == null) {
            return NOT_KNOWN;
        }
        int age = quarter.year() - birthYear;
        return age < 20 ? UNDER_20 : age < 25 ? FROM_20 : age < 30 ? FROM_25 : FROM_30;
    }
}
