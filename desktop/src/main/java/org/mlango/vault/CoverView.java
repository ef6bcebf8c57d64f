package org.mlango.vault;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.text.Texts;
import org.mlango.shell.CoverContent;

/** Blank. A key or a touch brings the tiles of those who signed in today; a tile asks for its PIN. */
public final class CoverView implements CoverContent {
    private static final Texts TEXTS = Texts.of(CoverView.class);

    private final CoverViewModel model;
    private final StackPane pane = new StackPane();
    private final FlowPane tiles = new FlowPane(12, 12);
    private final PasswordField pin = new PasswordField();
    private final SignInView signIn;

    CoverView(CoverViewModel model) {
        this.model = model;
        this.signIn = new SignInView(model.signIn);
        pane.setId("cover-pane");
        pane.setFocusTraversable(true);
        pane.accessibleTextProperty().bind(TEXTS.text("cover.blank"));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.setOnMouseClicked(event -> wake());
        pane.getChildren().addAll(who(), passphrase());
        model.tiles.addListener((ListChangeListener<Session.SignedIn>) change -> fill());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        model.sleep();
        pane.requestFocus();
    }

    @Override
    public void hidden() {
        model.sleep();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.sleep();
            pane.requestFocus();
        } else if (!model.awake.get() && event.getCode() != KeyCode.F12) {
            wake();
            event.consume();
        }
    }

    private void wake() {
        if (model.awake.get()) {
            return;
        }
        model.wake();
        if (model.byPassphrase.get()) {
            signIn.begin();
        } else if (!tiles.getChildren().isEmpty()) {
            tiles.getChildren().getFirst().requestFocus();
        }
    }

    private VBox who() {
        Button other = Buttons.quiet("cover-other", TEXTS.text("cover.other"), Feather.KEY, () -> {
            model.usePassphrase();
            signIn.begin();
        });
        Card card = new Card(TEXTS.text("cover.title"), tiles, pinField(), message(), other).icon(Feather.USERS);
        card.setStyle("-fx-max-width: 34em;");
        VBox middle = new VBox(card);
        middle.setStyle("-fx-alignment: center; -fx-padding: 2em;");
        middle.visibleProperty().bind(model.awake.and(model.byPassphrase.not()));
        return middle;
    }

    private StackPane passphrase() {
        Label why = message();
        VBox over = new VBox(why, signIn);
        over.setStyle("-fx-alignment: center;");
        StackPane holder = new StackPane(over);
        holder.visibleProperty().bind(model.awake.and(model.byPassphrase));
        return holder;
    }

    private Field pinField() {
        pin.setId("cover-pin");
        pin.textProperty().bindBidirectional(model.pin);
        pin.setOnAction(event -> model.enterPin());
        Field field = new Field(Bindings.createStringBinding(() -> {
            Session.SignedIn tile = model.chosen.get();
            return tile == null ? "" : TEXTS.get("cover.pin", tile.name());
        }, model.chosen, Texts.language()), pin);
        field.visibleProperty().bind(model.chosen.isNotNull());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Label message() {
        Label message = new Label();
        message.getStyleClass().add("field-refusal");
        message.setWrapText(true);
        message.textProperty().bind(model.message());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private void fill() {
        tiles.getChildren().clear();
        int number = 1;
        for (Session.SignedIn tile : model.tiles) {
            Button button = Buttons.secondary("cover-tile-" + number++,
                    Bindings.createStringBinding(tile::name), Feather.USER, () -> {
                        model.choose(tile);
                        pin.requestFocus();
                    });
            button.setStyle("-fx-font-size: 1.25em; -fx-padding: 0.8em 1.2em 0.8em 1.2em;");
            tiles.getChildren().add(button);
        }
    }
}
