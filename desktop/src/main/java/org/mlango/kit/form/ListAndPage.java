package org.mlango.kit.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A list and the page it opens: side by side where there is room, else one at a time. */
public final class ListAndPage extends Pane {
    private static final double LIST = 20;
    private static final double NARROWEST_PAGE = 26;
    private static final double GAP = 1.5;

    private final Region list;
    private final Region page;
    private final BooleanProperty pageOpen = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    /** Takes the size of the text from the style sheet, as any text here would. */
    private final Text em = new Text();

    public ListAndPage(Region list, Region page) {
        this.list = list;
        this.page = page;
        em.setManaged(false);
        getChildren().addAll(em, list, page);
        pageOpen.subscribe(open -> requestLayout());
    }

    /** Where only one has room, the page is shown while this is true. */
    public BooleanProperty pageOpenProperty() {
        return pageOpen;
    }

    /** True while only one of the two has room. */
    public ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets inside = getInsets();
        double size = em.getFont().getSize();
        double width = getWidth() - inside.getLeft() - inside.getRight();
        double height = getHeight() - inside.getTop() - inside.getBottom();
        narrow.set(width < (LIST + GAP + NARROWEST_PAGE) * size);
        list.setVisible(!narrow.get() || !pageOpen.get());
        page.setVisible(!narrow.get() || pageOpen.get());
        double listWidth = narrow.get() ? width : LIST * size;
        double pageAt = narrow.get() ? 0 : listWidth + GAP * size;
        list.resizeRelocate(inside.getLeft(), inside.getTop(), listWidth, height);
        page.resizeRelocate(inside.getLeft() + pageAt, inside.getTop(), width - pageAt, height);
    }
}
