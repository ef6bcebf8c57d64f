package org.mlango.guide;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture as wide as the page it stands on, and never wider than it is. */
final class PictureView extends Region {
    private final Image picture;
    private final ImageView shown;

    /** @param words what is seen on it, for whoever does not see it */
    PictureView(Image picture, String words) {
        this.picture = picture;
        shown = new ImageView(picture);
        shown.setPreserveRatio(true);
        shown.setSmooth(true);
        getStyleClass().add("help-picture");
        setMaxWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getChildren().add(shown);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.getWidth() + across();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? picture.getWidth() : Math.min(picture.getWidth(), width - across());
        Insets inside = getInsets();
        return Math.max(0, wide) * picture.getHeight() / picture.getWidth() + inside.getTop() + inside.getBottom();
    }

    @Override
    protected void layoutChildren() {
        shown.setFitWidth(Math.max(1, getWidth() - across()));
        shown.relocate(getInsets().getLeft(), getInsets().getTop());
    }

    private double across() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
