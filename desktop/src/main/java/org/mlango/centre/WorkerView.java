package org.mlango.centre;

import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
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
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;
import org.mlango.store.Role;

/** One colleague, and what a manager may change about their account. */
final class WorkerView implements Screen {
    static final String ID = "worker";
    private static final Texts TEXTS = Texts.of(WorkerView.class);

    private final WorkerViewModel model;
    private final Page page;

    WorkerView(WorkerViewModel model, Runnable back) {
        this.model = model;
        Label refusal = line(model.refusal);
        refusal.setId("worker-refusal");
        refusal.getStyleClass().add("field-refusal");
        Label done = line(model.done);
        done.setId("worker-done");
        done.getStyleClass().add("done-line");
        for (Label said : List.of(refusal, done)) {
            said.visibleProperty().bind(said.textProperty().isNotEmpty());
            said.managedProperty().bind(said.visibleProperty());
        }
        this.page = new Page(name(), refusal, done, work(), forgotten(), ending())
                .actions(Buttons.secondary("worker-back", TEXTS.text("worker.back"), Feather.ARROW_LEFT, back));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof UUID id) {
            model.load(id);
        }
    }

    private StringBinding name() {
        return Bindings.createStringBinding(() -> {
            WorkerRow row = model.who.get();
            return row == null ? "" : row.name();
        }, model.who);
    }

    private Card work() {
        Choices<Role> roles = new Choices<>("worker-roles", List.of(Role.values()),
                role -> TEXTS.text("role." + role));
        Bindings.bindContentBidirectional(roles.chosen(), model.roles);
        return active(new Card(TEXTS.text("worker.work"),
                new Field(TEXTS.text("add.roles"), roles).why(TEXTS.text("worker.work.why")),
                button("worker-roles-save", "worker.work.save", Feather.CHECK, model::saveRoles))
                .icon(Feather.USER_CHECK));
    }

    private Card forgotten() {
        PasswordField passphrase = new PasswordField();
        passphrase.setId("worker-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase);
        PasswordField pin = new PasswordField();
        pin.setId("worker-pin");
        pin.textProperty().bindBidirectional(model.pin);
        return active(new Card(TEXTS.text("worker.forgotten"), line(TEXTS.text("worker.forgotten.why")),
                new Field(TEXTS.text("worker.passphrase"), passphrase).why(TEXTS.text("add.passphrase.why")),
                new Field(TEXTS.text("add.pin"), pin).why(TEXTS.text("add.pin.why")),
                button("worker-renew", "worker.renew", Feather.KEY, model::renew)).icon(Feather.KEY));
    }

    private Card ending() {
        return active(new Card(TEXTS.text("worker.ending"), line(TEXTS.text("worker.ending.why")),
                button("worker-end", "worker.end", Feather.USER_X, this::askToEnd)).icon(Feather.USER_X));
    }

    private void askToEnd() {
        DialogLayer.of(page).ask(new Question(TEXTS.text("worker.end"), TEXTS.text("worker.end.ask"),
                TEXTS.text("worker.end.yes"), Feather.USER_X), model::end);
    }

    private Card active(Card card) {
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> {
            WorkerRow row = model.who.get();
            return row != null && row.active();
        }, model.who));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Button button(String id, String words, Feather icon, Runnable does) {
        Button button = Buttons.secondary(id, TEXTS.text(words), icon, does);
        button.disableProperty().bind(model.busy);
        return button;
    }

    static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
