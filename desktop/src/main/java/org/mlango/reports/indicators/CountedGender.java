package org.mlango.reports.indicators;

import org.jspecify.annotations.Nullable;

/** The reporting gender a person gave. Not asked and rather not say are one here: either way nobody said. */
enum CountedGender implements Dimension {
    FEMALE(0), MALE(1), TRANS_FEMALE(2), TRANS_MALE(3), ANOTHER(4), NOT_STATED(5);

    private final int position;

    CountedGender(int position) {
        this.position = position;
    }

    @Override
    public int position() {
        return position;
    }

    static CountedGender of(@Nullable String reportingGender) {
        return reportingGender == null ? NOT_STATED : switch (reportingGender) {
            case "FEMALE" -> FEMALE;
            case "MALE" -> MALE;
            case "TRANS_FEMALE" -> TRANS_FEMALE;
            case "TRANS_MALE" -> TRANS_MALE;
            case "ANOTHER" -> ANOTHER;
            default -> NOT_STATED;
        };
    }
}
