package org.mlango.reports.indicators.definition;

/** How often a set is reported. */
public enum Every {
    MONTH(1), QUARTER(3), HALF(6), YEAR(12);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
