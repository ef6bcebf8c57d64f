package org.mlango.kit.dialog;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;

/**
 * Content, and over it at most one dialog, inside the window: so it can be covered with everything else, and the keyboard stays
 * in it until it is answered. Escape says no.
 */
public final class DialogLayer extends StackPane {
    private static final Texts TEXTS = Texts.of(DialogLayer.class);

    private final StackPane shade = new StackPane();
    private @Nullable Node focusBefore;

    public DialogLayer(Node under) {
        shade.getStyleClass().add("dialog-shade");
        shade.setVisible(false);
        shade.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        under.disableProperty().bind(shade.visibleProperty());
        getStyleClass().add("dialog-layer");
        getChildren().addAll(under, shade);
    }

    /** The layer of the window this node is in. */
    public static DialogLayer of(Node node) {
        Scene scene = Objects.requireNonNull(node.getScene(), "not on a screen");
        Node found = scene.getRoot().lookup(".dialog-layer");
        return (DialogLayer) Objects.requireNonNull(found, "this window has no dialog layer");
    }

    /** Asks; {@code yes} runs only if the person presses that button. */
    public void ask(Question question, Runnable yes) {
        ask(question, yes, cancel());
    }

    /** Asks with other ways out than yes and cancel; each closes the question by itself. */
    public void ask(Question question, Runnable yes, Button... others) {
        Button does = Buttons.primary("dialog-yes", question.yes(), question.icon(), () -> {
            close();
            yes.run();
        });
        does.setDefaultButton(true);
        Label words = text("dialog-words", question.words());
        Button[] buttons = new Button[others.length + 1];
        buttons[0] = does;
        System.arraycopy(others, 0, buttons, 1, others.length);
        open(question.title(), question.icon(), words, buttons);
    }

    /** Shows any content in a dialog, with a button to close it. */
    public void show(ObservableValue<String> title, Feather icon, Node content) {
        open(title, icon, content, Buttons.primary("dialog-close", TEXTS.text("close"), Feather.CHECK, this::close));
    }

    /** Shows a page to read: as wide as its pictures want it. */
    public void read(ObservableValue<String> title, Feather icon, Node content) {
        show(title, icon, content);
        shade.getChildren().forEach(dialog -> dialog.getStyleClass().add("dialog-page"));
    }

    public void close() {
        if (shade.isVisible()) {
            shade.setVisible(false);
            shade.getChildren().clear();
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    public boolean isOpen() {
        return shade.isVisible();
    }

    private Button cancel() {
        return Buttons.secondary("dialog-no", TEXTS.text("cancel"), Feather.X, this::close);
    }

    private void open(ObservableValue<String> title, Ikon icon, Node content, Button... buttons) {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        Label heading = text("dialog-title", title);
        heading.setGraphic(Icons.of(icon));
        FlowPane actions = new FlowPane(buttons);
        actions.getStyleClass().add("dialog-actions");
        VBox dialog = new VBox(heading, asTallAsItsContent(content), actions);
        dialog.getStyleClass().add("dialog");
        dialog.setId("dialog");
        dialog.accessibleTextProperty().bind(title);
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        shade.getChildren().setAll(dialog);
        shade.setVisible(true);
        Objects.requireNonNull(buttons[0]).requestFocus();
    }

    private static ScrollPane asTallAsItsContent(Node content) {
        ScrollPane scroll = Page.scrolling(content);
        content.layoutBoundsProperty().subscribe(bounds -> scroll.setPrefViewportHeight(bounds.getHeight()));
        // the arrow keys go through what is too long to be seen at once
        scroll.focusTraversableProperty().bind(Bindings.createBooleanBinding(
                () -> content.getLayoutBounds().getHeight() > scroll.getViewportBounds().getHeight() + 1,
                content.layoutBoundsProperty(), scroll.viewportBoundsProperty()));
        return scroll;
    }

    private static Label text(String style, ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
