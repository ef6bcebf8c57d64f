package org.mlango.vault;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.store.OpenResult;

/** Name and passphrase, in the middle of an otherwise empty window. */
public final class SignInView extends StackPane {
    static final int NAME_LENGTH = 80;
    private static final int SHEET_LENGTH = 400;
    private static final Texts TEXTS = Texts.of(SignInView.class);

    private final SignInViewModel<?> model;
    private final TextEntry name = new TextEntry("sign-in-name", NAME_LENGTH);

    SignInView(SignInViewModel<?> model) {
        this.model = model;
        Card card = new Card(TEXTS.text("sign-in.title"), byName(), bySheet(), message(), working(), buttons())
                .icon(Feather.KEY);
        card.setStyle("-fx-max-width: 30em;");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.setStyle("-fx-padding: 2em;");
        getChildren().add(Page.scrolling(middle));
        middle.minHeightProperty().bind(heightProperty().subtract(4));
    }

    /** Puts the keyboard into the name, or behind it where a name is there already. */
    public void begin() {
        applyCss(); // what scrolls belongs to the window only once its pane is dressed
        layout();
        name.requestFocus();
    }

    /** Why whoever was inside stands at the door again. */
    public void say(OpenResult<?> result) {
        model.say(result);
    }

    private VBox byName() {
        name.textProperty().bindBidirectional(model.name);
        name.setOnAction(event -> model.signIn());
        PasswordField passphrase = new PasswordField();
        passphrase.setId("sign-in-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase);
        passphrase.setOnAction(event -> model.signIn());
        Choice<Reach> reach = new Choice<>("sign-in-reach", List.of(Reach.EVERYTHING, Reach.DESK_ONLY),
                one -> TEXTS.text("reach." + one));
        reach.valueProperty().bindBidirectional(model.reach);
        VBox fields = new VBox(16, new Field(TEXTS.text("sign-in.name"), name),
                new Field(TEXTS.text("sign-in.passphrase"), passphrase),
                new Field(TEXTS.text("sign-in.reach"), reach).why(TEXTS.text("sign-in.reach.why")));
        fields.visibleProperty().bind(model.withSheet.not());
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private VBox bySheet() {
        LongTextEntry words = new LongTextEntry("sign-in-sheet-words", SHEET_LENGTH, 4);
        words.textProperty().bindBidirectional(model.sheetWords);
        VBox fields = new VBox(new Field(TEXTS.text("sign-in.sheet"), words).why(TEXTS.text("sign-in.sheet.why")));
        fields.visibleProperty().bind(model.withSheet);
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private Label message() {
        Label message = new Label();
        message.setId("sign-in-message");
        message.getStyleClass().add("field-refusal");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(model.message());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private ProgressBar working() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(TEXTS.text("sign-in.working"));
        bar.visibleProperty().bind(model.busy);
        bar.managedProperty().bind(model.busy);
        return bar;
    }

    private HBox buttons() {
        Button open = Buttons.primary("sign-in-open", TEXTS.text("sign-in.open"), Feather.LOG_IN, model::signIn);
        open.disableProperty().bind(model.busy);
        HBox row = new HBox(12, open);
        if (model.mayUseSheet()) {
            row.getChildren().add(Buttons.quiet("sign-in-use-sheet",
                    Bindings.when(model.withSheet).then(TEXTS.text("sign-in.use-name"))
                            .otherwise(TEXTS.text("sign-in.use-sheet")),
                    Feather.MAIL, () -> model.withSheet.set(!model.withSheet.get())));
        }
        return row;
    }
}
