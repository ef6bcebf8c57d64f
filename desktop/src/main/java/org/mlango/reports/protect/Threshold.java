package org.mlango.reports.protect;

/**
 * What is too small.
 *
 * @param least the smallest count that may be shown or worked out, other than none
 * @param percent the largest source must stay unknown by at least so much of its own amount, to the second largest too (the p%
 *                rule of official statistics)
 */
public record Threshold(int least, int percent) {
    /** For inside use. */
    public static final Threshold INSIDE = new Threshold(5, 10);

    boolean allows(Measure measure, boolean amount) {
        if (measure.value() == 0 && measure.contributors() == 0) {
            return true;
        }
        if (measure.value() < least || measure.contributors() < least) {
            return false;
        }
        long rest = measure.value() - measure.largest() - measure.second();
        return !amount || rest * 100 >= measure.largest() * percent;
    }

    boolean allowsDifference(Measure inner, Measure outer, boolean mayBeAll) {
        long difference = outer.value() - inner.value();
        if (difference < 0) {
            throw new IllegalArgumentException("the inner row is larger than the outer one");
        }
        return difference == 0 ? mayBeAll || inner.value() == 0 : difference >= least;
    }

    /** Below this a row is never divided: that it was left whole would tell that its parts are small. */
    boolean mayBeDivided(Measure total) {
        return total.value() >= 2L * least && total.contributors() >= 2L * least;
    }
}
