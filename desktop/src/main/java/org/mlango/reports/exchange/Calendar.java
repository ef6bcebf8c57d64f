package org.mlango.reports.exchange;

import java.time.YearMonth;
import java.util.Locale;

/** How a server names the stretch of time a set of values is for. */
public enum Calendar {
    MONTHLY(1, 1, ""),
    QUARTERLY(3, 1, "Q"),
    SIX_MONTHLY(6, 1, "S"),
    SIX_MONTHLY_APRIL(6, 4, "AprilS"),
    YEARLY(12, 1,
            ""),
    FINANCIAL_APRIL(12, 4, "April"),
    FINANCIAL_JULY(12, 7, "July"),
    FINANCIAL_OCT(12, 10, "Oct");

    private static final int YEAR = 12;

    private final int months;
    private final int begins;
    private final String letters;

    Calendar(int months, int begins, String letters) {
        this.months = months;
        this.begins = begins;
        this.letters = letters;
    }

    static Calendar of(String name) {
        for (Calendar one : values()) {
            if (one.name().replace("_", "").equals(name.toUpperCase(Locale.ROOT).replace("_", ""))) {
                return one;
            }
        }
        throw new BadMapping(
                "The period '" + name + "' of the mapping is none a server knows, such as monthly, quarterly, "
                        + "sixMonthly, yearly or financialOct.");
    }

    /** @throws BadMapping if these months are not one of its periods */
    private void mustFit(YearMonth first, int how) {
        if (how != months || Math.floorMod(first.getMonthValue() - begins, months) != 0) {
            throw new BadMapping("The report is for " + how + " months from " + first + ", and the mapping is for "
                    + months + " months.");
        }
    }

    /** As DXF2, JSON and CSV name it: {@code 202601}, {@code 2026Q1}, {@code 2025Oct}. */
    public String code(YearMonth first, int how) {
        mustFit(first, how);
        if (months == 1) {
            return String.format(Locale.ROOT, "%d%02d", first.getYear(), first.getMonthValue());
        }
        if (months == YEAR) {
            return first.getYear() + letters;
        }
        int year = first.minusMonths(begins - 1L).getYear();
        int part = Math.floorMod(first.getMonthValue() - begins, YEAR) / months + 1;
        return year + letters + part;
    }

    /** As ADX names it: the first day, and how long. */
    public String lasting(YearMonth first, int how) {
        mustFit(first, how);
        return first.atDay(1) + "/" + (months == YEAR ? "P1Y" : "P" + months + "M");
    }
}
