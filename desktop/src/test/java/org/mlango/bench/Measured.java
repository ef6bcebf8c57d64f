package org.mlango.bench;

/**
 * What a benchmark measured of a figure at one size.
 *
 * @param part which of several, where a figure is measured in several ways; else empty
 * @param times how often it was done
 * @param ours what it took, in the unit of the figure
 * @param floor what the least took that could do it; not a number where nothing is to be compared with
 * @param note what else is worth knowing, in a few words
 */
public record Measured(Figure figure, String part, long size, int times, double ours, double floor, String note) {
    /** Nothing measured yet. */
    public static Measured of(Figure figure, long size) {
        return new Measured(figure, "", size, 1, Double.NaN, Double.NaN, "");
    }

    /** One of several ways. */
    public Measured in(String way) {
        return new Measured(figure, way, size, times, ours, floor, note);
    }

    /** Done so often. */
    public Measured times(int often) {
        return new Measured(figure, part, size, often, ours, floor, note);
    }

    /** So much, in the unit of the figure. */
    public Measured took(double much) {
        return new Measured(figure, part, size, times, much, floor, note);
    }

    /** The floor, in the same unit. */
    public Measured beside(double least) {
        return new Measured(figure, part, size, times, ours, least, note);
    }

    /** In a few words. */
    public Measured noting(String words) {
        return new Measured(figure, part, size, times, ours, floor, words);
    }

    double ratio() {
        return floor > 0 ? ours / floor : Double.NaN;
    }

    Judged judged() {
        return figure.judged(size, ours, ratio());
    }

    /** True if a bound was asked for at this size, and it is more. */
    public boolean isMissed() {
        return judged() == Judged.MISSED;
    }

    String what() {
        return figure.what() + (part.isEmpty() ? "" : ": " + part);
    }
}
