package org.mlango.together;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.together.Yes.Way;

/** A second person's yes, as part of another form: who is beside them, or the envelope, or 48 hours. */
public final class SecondPersonView extends VBox {
    private static final int NAME_LENGTH = 80;
    private static final int WORDS_LENGTH = 400;
    private static final Texts TEXTS = Texts.of(SecondPersonView.class);

    private final SecondPersonViewModel model;

    /** @param ways in which the yes may come, in the order they are offered */
    SecondPersonView(SecondPersonViewModel model, List<Way> ways) {
        super(16);
        this.model = model;
        Choice<Way> way = new Choice<>("second-way", ways, one -> TEXTS.text("second.way." + one));
        way.valueProperty().bindBidirectional(model.way);
        TextEntry name = new TextEntry("second-name", NAME_LENGTH);
        name.textProperty().bindBidirectional(model.name);
        PasswordField passphrase = new PasswordField();
        passphrase.setId("second-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase);
        passphrase.setOnAction(event -> model.confirm());
        LongTextEntry words = new LongTextEntry("second-words", WORDS_LENGTH, 3);
        words.textProperty().bindBidirectional(model.words);
        VBox colleague = only(Way.COLLEAGUE, new Field(TEXTS.text("second.name"), name),
                new Field(TEXTS.text("second.passphrase"), passphrase).why(TEXTS.text("second.passphrase.why")));
        VBox envelope = only(Way.ENVELOPE, new Field(TEXTS.text("second.words"), words));
        VBox waiting = only(Way.WAITED, line(TEXTS.text("second.waiting")));
        VBox asking = new VBox(16, new Field(TEXTS.text("second.way"), way).why(TEXTS.text("second.why")), colleague,
                envelope, waiting, confirm());
        asking.visibleProperty().bind(model.yes().isNull());
        asking.managedProperty().bind(asking.visibleProperty());
        getChildren().addAll(asking, message());
    }

    /** The yes, once it is there; the form's own button may wait for it. */
    public ReadOnlyObjectProperty<@Nullable Yes> yes() {
        return model.yes();
    }

    private Button confirm() {
        ObservableValue<String> words = Bindings.createStringBinding(
                () -> TEXTS.get(model.way.get() == Way.WAITED ? "second.ask" : "second.confirm"), model.way,
                Texts.language());
        Button confirm = Buttons.secondary("second-confirm", words, Feather.USER_CHECK, model::confirm);
        confirm.disableProperty().bind(model.busy);
        return confirm;
    }

    private Label message() {
        Label message = line(model.message);
        message.setId("second-message");
        message.visibleProperty().bind(model.message.isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private VBox only(Way way, Node... fields) {
        VBox box = new VBox(16, fields);
        box.visibleProperty().bind(model.way.isEqualTo(way));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
