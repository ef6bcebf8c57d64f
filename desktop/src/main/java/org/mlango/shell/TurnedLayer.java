package org.mlango.shell;

import java.util.Arrays;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;

/** The whole window for the person served. While it is there, what is under it is not drawn, not focused and not read out. */
final class TurnedLayer extends StackPane {
    private static final Texts TEXTS = Texts.of(TurnedLayer.class);

    private final Node under;
    private final Predicate<char[]> worker;
    private final Runnable cover;
    private final Runnable back;
    private final BorderPane page = new BorderPane();
    private final PasswordField pin = new PasswordField();
    private final Label wrong = new Label();
    private @Nullable TurnedScreen shown;

    /**
     * @param worker true if this is the PIN of whoever signed in; it may be asked a few times only
     * @param cover the way out for a worker without a PIN
     * @param back after the worker took the screen back
     */
    TurnedLayer(Node under, Predicate<char[]> worker, Runnable cover, Runnable back) {
        this.under = under;
        this.worker = worker;
        this.cover = cover;
        this.back = back;
        setId("turned");
        getStyleClass().add("turned");
        setVisible(false);
        pin.setId("turned-pin");
        pin.setPrefColumnCount(6);
        pin.accessibleTextProperty().bind(TEXTS.text("turned.pin"));
        pin.promptTextProperty().bind(TEXTS.text("turned.pin"));
        pin.setOnAction(event -> tryPin());
        wrong.setId("turned-wrong");
        getChildren().add(page);
    }

    boolean isTurned() {
        return isVisible();
    }

    void turn(TurnedScreen screen) {
        end();
        shown = screen;
        page.setCenter(Page.scrolling(screen.node()));
        closed();
        under.setVisible(false);
        setVisible(true);
        screen.node().requestFocus();
    }

    /** Nothing happens if the screen is not turned. */
    void end() {
        TurnedScreen ending = shown;
        shown = null;
        pin.clear();
        page.setCenter(null);
        setVisible(false);
        if (ending != null) {
            under.setVisible(true);
            ending.turnedBack();
            back.run();
        }
    }

    private void closed() {
        Button ask = Buttons.quiet("turned-worker", TEXTS.text("turned.worker"), Feather.LOCK, this::askPin);
        foot(ask);
    }

    /** What only the worker may do was asked for. */
    void askPin() {
        pin.clear();
        wrong.textProperty().unbind();
        wrong.setText("");
        foot(wrong, pin,
                Buttons.secondary("turned-back", TEXTS.text("turned.back"), Feather.CORNER_UP_LEFT, this::tryPin),
                Buttons.quiet("turned-cover", TEXTS.text("turned.cover"), Feather.EYE_OFF, cover),
                Buttons.quiet("turned-stay", TEXTS.text("turned.stay"), Feather.X, this::closed));
        pin.requestFocus();
    }

    private void tryPin() {
        char[] digits = pin.getText().toCharArray();
        pin.clear();
        boolean right = worker.test(digits);
        Arrays.fill(digits, '0');
        if (right) {
            end();
        } else {
            wrong.textProperty().bind(TEXTS.text("turned.wrong"));
        }
    }

    private void foot(Node... nodes) {
        FlowPane foot = new FlowPane(12, 8, nodes);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("turned-foot");
        page.setBottom(foot);
    }
}
