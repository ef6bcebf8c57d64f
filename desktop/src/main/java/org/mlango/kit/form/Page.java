package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A screen's frame: a heading, perhaps a sentence, the content, and the buttons. All but the buttons scroll together, so that
 * large text leaves room for the content; the buttons stay in sight.
 */
public final class Page extends BorderPane {
    private final Label intro = new Label();
    private final VBox head = new VBox();
    private final VBox content = new VBox();
    private final FlowPane actions = new FlowPane();

    public Page(ObservableValue<String> title, Node... content) {
        getStyleClass().add("page");
        Label heading = new Label();
        heading.getStyleClass().add("page-title");
        heading.textProperty().bind(title);
        heading.setWrapText(true);
        accessibleTextProperty().bind(title);
        intro.getStyleClass().add("page-intro");
        intro.setWrapText(true);
        intro.setMinHeight(USE_PREF_SIZE);
        showWhenFilled(intro, false);
        head.getChildren().addAll(heading, intro);
        head.getStyleClass().add("page-head");
        this.content.getStyleClass().add("page-content");
        this.content.getChildren().addAll(content);
        actions.getStyleClass().add("page-actions");
        showWhenFilled(actions, false);
        setCenter(scrolling(new VBox(head, this.content)));
        setBottom(actions);
    }

    /** The sentence under the heading; while it is empty it takes no room. */
    public Page intro(ObservableValue<String> words) {
        intro.textProperty().bind(words);
        intro.visibleProperty().bind(intro.textProperty().isNotEmpty());
        intro.managedProperty().bind(intro.visibleProperty());
        return this;
    }

    /** The buttons under the content; the first is the primary one. */
    public Page actions(Button... buttons) {
        actions.getChildren().setAll(buttons);
        showWhenFilled(actions, true);
        return this;
    }

    /** The content fills the height and scrolls by itself, as a long list does. */
    public Page filling() {
        setTop(head);
        setCenter(content);
        return this;
    }

    /** Above the heading, and out of sight with it: what this page is one of. */
    public void lead(Node first) {
        head.getChildren().remove(first);
        head.getChildren().addFirst(first);
    }

    public VBox content() {
        return content;
    }

    /** Content as tall as it wants to be, in a pane that scrolls only up and down. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Scrolls the page so far that this begins at its top. */
    public static void bringIntoSight(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                scroll.applyCss();
                scroll.layout();
                Node content = scroll.getContent();
                double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
                double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
                scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
                return;
            }
        }
    }

    private static void showWhenFilled(Node node, boolean filled) {
        node.setVisible(filled);
        node.setManaged(filled);
    }
}
