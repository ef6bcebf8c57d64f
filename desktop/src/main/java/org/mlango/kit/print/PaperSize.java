package org.mlango.kit.print;

/** A sheet that fits a pocket or a hand, in millimetres. */
public enum PaperSize {
    /** A quarter of an A5: fits a shirt pocket. */
    CARD(74, 105, 8.5f), A5(148, 210, 11);

    private static final float POINTS = 72 / 25.4f;

    private final float width;
    private final float height;
    private final float text;

    PaperSize(float width, float height, float text) {
        this.width = width * POINTS;
        this.height = height * POINTS;
        this.text = text;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    float text() {
        return text;
    }
}
