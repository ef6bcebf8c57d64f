package org.mlango.kit;

import javafx.scene.paint.Color;

/** WCAG 2.2: how far two colours are apart, from 1 (the same) to 21 (black on white). */
public final class Contrast {
    private Contrast() {}

    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** What is seen where the upper one lets the lower one through. */
    public static Color over(Color upper, double opacity, Color lower) {
        double share = upper.getOpacity() * opacity;
        return Color.color(mixed(upper.getRed(), lower.getRed(), share),
                mixed(upper.getGreen(), lower.getGreen(), share),
                mixed(upper.getBlue(), lower.getBlue(), share));
    }

    private static double mixed(double upper, double lower, double share) {
        return Math.clamp(upper * share + lower * (1 - share), 0, 1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
