package org.mlango.kit.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * Cards side by side as far as the width allows, each under the shortest column, so that a tall card leaves no hole beside it.
 * Reading and Tab order stay the order of the cards.
 */
public final class Columns extends Pane {
    private static final double GAP = 1.25;
    private static final int MOST = 3;

    private final double narrowest;
    /** Takes the size of the text from the style sheet, as any text here would. */
    private final Text em = new Text();

    /** @param narrowest a card may be, in em */
    public Columns(double narrowest, Node... cards) {
        this.narrowest = narrowest;
        em.setManaged(false);
        getChildren().add(em);
        getChildren().addAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** The height needed; places the cards only if asked to. */
    private double arrange(double width, boolean place) {
        double size = em.getFont().getSize();
        double gap = GAP * size;
        int count = Math.clamp((long) ((width + gap) / (narrowest * size + gap)), 1, MOST);
        double each = (width - gap * (count - 1)) / count;
        double[] filled = new double[count];
        for (Node card : getManagedChildren()) {
            int column = shortest(filled);
            double height = card.prefHeight(each);
            if (place) {
                card.resizeRelocate(column * (each + gap), filled[column], each, height);
            }
            filled[column] += height + gap;
        }
        double tallest = 0;
        for (double column : filled) {
            tallest = Math.max(tallest, column);
        }
        return Math.max(0, tallest - gap);
    }

    private static int shortest(double[] filled) {
        int found = 0;
        for (int i = 1; i < filled.length; i++) {
            if (filled[i] < filled[found] - 1) {
                found = i;
            }
        }
        return found;
    }
}
