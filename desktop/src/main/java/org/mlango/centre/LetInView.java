package org.mlango.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;
import org.mlango.store.Role;

/** What the envelope is opened for, step by step: one worker gets a new passphrase, signs in, and the envelope is closed again. */
final class LetInView implements Screen {
    static final String ID = "let-in";
    private static final Texts TEXTS = Texts.of(LetInView.class);

    private final LetInViewModel model;
    private final VBox choosing = new VBox();
    private final Page page;

    LetInView(LetInViewModel model) {
        this.model = model;
        Label refusal = WorkerView.line(model.refusal);
        refusal.setId("let-in-refusal");
        refusal.getStyleClass().add("field-refusal");
        Shown.when(refusal, model.refusal.isNotEmpty());
        VBox asking = new VBox(20, who(), passphrase(), refusal, save());
        Shown.when(asking, model.done.isEmpty());
        this.page = new Page(TEXTS.text("let.in"), asking, done()).intro(TEXTS.text("let.in.intro"));
        model.workers.addListener((ListChangeListener<WorkerRow>) change -> offer());
        offer();
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

    private Card who() {
        TextEntry name = new TextEntry("let-in-name", WorkerRules.NAME_LENGTH);
        name.textProperty().bindBidirectional(model.name);
        Choices<Role> roles = new Choices<>("let-in-roles", List.of(Role.values()),
                role -> TEXTS.text("role." + role));
        Bindings.bindContentBidirectional(roles.chosen(), model.roles);
        VBox somebodyNew = new VBox(16, new Field(TEXTS.text("add.name"), name).why(TEXTS.text("add.name.why")),
                new Field(TEXTS.text("add.roles"), roles).why(TEXTS.text("let.in.roles.why")));
        Shown.when(somebodyNew, model.who.isEqualTo(LetInViewModel.SOMEBODY_NEW));
        return new Card(TEXTS.text("let.in.who"), WorkerView.line(TEXTS.text("let.in.who.why")), choosing, somebodyNew)
                .icon(Feather.USER);
    }

    /** Anew whenever the workers are read. */
    private void offer() {
        List<UUID> offered = new ArrayList<>(model.workers.stream().map(WorkerRow::id).toList());
        offered.add(LetInViewModel.SOMEBODY_NEW);
        Choice<UUID> choice = new Choice<>("let-in-who", offered, this::called);
        for (int at = 0; at < offered.size(); at++) {
            // an id of the worker's own would be told by the node
            choice.getChildren().get(at).setId(at == offered.size() - 1 ? "let-in-new" : "let-in-worker-" + (at + 1));
        }
        choice.valueProperty().bindBidirectional(model.who);
        choosing.getChildren().setAll(new Field(TEXTS.text("let.in.choice"), choice));
    }

    private ObservableValue<String> called(UUID id) {
        return model.workers.stream().filter(row -> row.id().equals(id)).findFirst()
                .<ObservableValue<String>>map(row -> new SimpleStringProperty(row.name()))
                .orElseGet(() -> TEXTS.text("let.in.new"));
    }

    private Card passphrase() {
        return new Card(TEXTS.text("let.in.passphrase"),
                new Field(TEXTS.text("own.new"), secret("let-in-passphrase", model.passphrase))
                        .why(TEXTS.text("add.passphrase.why")),
                new Field(TEXTS.text("own.again"), secret("let-in-again", model.again)),
                new Field(TEXTS.text("add.pin"), secret("let-in-pin", model.pin)).why(TEXTS.text("add.pin.why")))
                .icon(Feather.KEY);
    }

    private Button save() {
        Button save = Buttons.primary("let-in-save", TEXTS.text("let.in.save"), Feather.CHECK, model::letIn);
        save.disableProperty().bind(model.busy);
        return save;
    }

    private Card done() {
        Label said = WorkerView.line(Bindings.createStringBinding(
                () -> TEXTS.get(LetInViewModel.SOMEBODY_NEW.equals(model.who.get()) ? "let.in.done.new" : "let.in.done",
                        model.done.get()),
                model.done, Texts.language()));
        said.setId("let-in-done");
        StringBinding go = Bindings.createStringBinding(
                () -> TEXTS.get("let.in.go", model.done.get()), model.done, Texts.language());
        Card card = new Card(TEXTS.text("let.in.next"), said, WorkerView.line(TEXTS.text("let.in.envelope")),
                Buttons.primary("let-in-go", go, Feather.LOG_IN, model::signInAnew)).icon(Feather.LOG_IN);
        Shown.when(card, model.done.isNotEmpty());
        return card;
    }

    private static PasswordField secret(String id, StringProperty value) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
