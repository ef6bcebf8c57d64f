package org.mlango.centre;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** Everybody's own passphrase and PIN; for whoever set the centre up also laying down. */
final class OwnSignInView implements Screen {
    static final String ID = "own-sign-in";
    private static final Texts TEXTS = Texts.of(OwnSignInView.class);

    private final OwnSignInViewModel model;
    private final Page page;

    OwnSignInView(OwnSignInViewModel model, Runnable back) {
        this.model = model;
        Label refusal = WorkerView.line(model.refusal);
        refusal.setId("own-refusal");
        refusal.getStyleClass().add("field-refusal");
        Label done = WorkerView.line(model.done);
        done.setId("own-done");
        done.getStyleClass().add("done-line");
        for (Label said : List.of(refusal, done)) {
            said.visibleProperty().bind(said.textProperty().isNotEmpty());
            said.managedProperty().bind(said.visibleProperty());
        }
        this.page = new Page(TEXTS.text("own"), refusal, done, passphrase(), pin(), layDown())
                .actions(Buttons.secondary("own-back", TEXTS.text("worker.back"), Feather.ARROW_LEFT, back));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    @Override
    public void hidden() {
        model.forget();
    }

    private Card passphrase() {
        return new Card(TEXTS.text("own.passphrase"),
                new Field(TEXTS.text("own.old"), secret("own-old", model.old)),
                new Field(TEXTS.text("own.new"), secret("own-new", model.passphrase))
                        .why(TEXTS.text("add.passphrase.why.own")),
                new Field(TEXTS.text("own.again"), secret("own-again", model.again)),
                button("own-passphrase-save", "own.passphrase.save", Feather.KEY, model::changePassphrase))
                .icon(Feather.KEY);
    }

    private Card pin() {
        return new Card(TEXTS.text("own.pin"),
                new Field(TEXTS.text("own.pin.new"), secret("own-pin", model.pin)).why(TEXTS.text("add.pin.why")),
                button("own-pin-save", "own.pin.save", Feather.GRID, model::changePin)).icon(Feather.GRID);
    }

    private Card layDown() {
        Card card = new Card(TEXTS.text("own.lay"), WorkerView.line(TEXTS.text("own.lay.why")),
                button("own-lay-down", "own.lay.down", Feather.USER_MINUS, this::askToLayDown))
                .icon(Feather.USER_MINUS);
        card.visibleProperty().bind(model.mayLayDown);
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void askToLayDown() {
        DialogLayer.of(page).ask(new Question(TEXTS.text("own.lay.down"), TEXTS.text("own.lay.ask"),
                TEXTS.text("own.lay.yes"), Feather.USER_MINUS), model::layDown);
    }

    private Button button(String id, String words, Feather icon, Runnable does) {
        Button button = Buttons.secondary(id, TEXTS.text(words), icon, does);
        button.disableProperty().bind(model.busy);
        return button;
    }

    private static PasswordField secret(String id, StringProperty value) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
