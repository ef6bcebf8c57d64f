package org.mlango.vault;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.vault.FirstStartViewModel.Kind;
import org.mlango.vault.FirstStartViewModel.Step;

/** The first start, one page per step. */
public final class FirstStartView extends StackPane {
    private static final int NAME_LENGTH = 80;
    private static final int TYPED_LENGTH = 400;
    private static final Texts TEXTS = Texts.of(FirstStartView.class);

    private final FirstStartViewModel model;

    FirstStartView(FirstStartViewModel model) {
        this.model = model;
        model.step().subscribe(step -> show(page(step)));
    }

    /** Shown again after what stood in the way was told in a notice; nothing typed is lost. */
    public void makingFailed() {
        model.makingFailed();
    }

    private void show(Page page) {
        getChildren().setAll(page);
        Node first = page.lookup(".text-input");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Page page(Step step) {
        Page page = switch (step) {
            case WELCOME -> new Page(TEXTS.text("setup.welcome"), welcome()).intro(TEXTS.text("setup.welcome.intro"));
            case CENTRE -> new Page(TEXTS.text("setup.centre.title"), centre());
            case WORKER -> new Page(TEXTS.text("setup.worker"), worker()).intro(TEXTS.text("setup.worker.intro"));
            case SHEET -> new Page(TEXTS.text("setup.sheet"), sheet()).intro(TEXTS.text("setup.sheet.intro"));
            case TYPED_BACK -> new Page(TEXTS.text("setup.typed"), typed()).intro(TEXTS.text("setup.typed.intro"));
            case SUMMARY -> new Page(TEXTS.text("setup.summary"), summary());
            case MAKING -> new Page(TEXTS.text("setup.making"),
                    new ProgressPane("setup-making", TEXTS.text("setup.making.why")));
        };
        return step == Step.MAKING ? page : page.actions(buttons(step));
    }

    private Button[] buttons(Step step) {
        Button next = Buttons.primary("setup-next", TEXTS.text("setup.next." + step),
                step == Step.SUMMARY ? Feather.CHECK : Feather.ARROW_RIGHT, model::next);
        next.setDefaultButton(step != Step.TYPED_BACK);
        if (step == Step.WELCOME) {
            return new Button[]{next};
        }
        return new Button[]{next,
                Buttons.secondary("setup-back", TEXTS.text("setup.back"), Feather.ARROW_LEFT, model::back)};
    }

    private Card welcome() {
        Choice<Language> language = new Choice<>("setup-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.valueProperty().bindBidirectional(model.language);
        Choice<Kind> kind = new Choice<>("setup-kind", List.of(Kind.values()), one -> TEXTS.text("setup.kind." + one));
        kind.valueProperty().bindBidirectional(model.kind);
        return card("setup.begin", Feather.SUNRISE, new Field(TEXTS.text("setup.language"), language),
                new Field(TEXTS.text("setup.kind"), kind).why(TEXTS.text("setup.kind.why")));
    }

    private Card centre() {
        TextEntry name = new TextEntry("setup-centre", NAME_LENGTH);
        name.textProperty().bindBidirectional(model.centre);
        return card("setup.centre.card", Feather.HOME, new Field(TEXTS.text("setup.centre"), name)
                .why(TEXTS.text("setup.centre.why")).refusal(model.refusals.of("centre")));
    }

    private VBox worker() {
        TextEntry name = new TextEntry("setup-name", NAME_LENGTH);
        name.textProperty().bindBidirectional(model.name);
        TextEntry passphrase = new TextEntry("setup-passphrase", AccountRules.PASSPHRASE_LENGTH);
        passphrase.textProperty().bindBidirectional(model.passphrase);
        PasswordField again = secret("setup-again", model.again);
        PasswordField pin = secret("setup-pin", model.pin);
        return new VBox(20,
                card("setup.you", Feather.USER, field("setup.name", name, "name").why(TEXTS.text("setup.name.why"))),
                card("setup.passphrase.card", Feather.KEY, offer(),
                        field("setup.passphrase", passphrase, "passphrase").why(TEXTS.text("setup.passphrase.why")),
                        strength(), field("setup.again", again, "again")),
                card("setup.pin.card", Feather.GRID,
                        field("setup.pin", pin, "pin").why(TEXTS.text("setup.pin.why"))));
    }

    private VBox offer() {
        Label words = line(model.offered);
        words.setId("setup-offered");
        words.setStyle("-fx-font-size: 1.25em; -fx-font-weight: bold;");
        HBox buttons = new HBox(12,
                Buttons.secondary("setup-use-offered", TEXTS.text("setup.offer.use"), Feather.CORNER_RIGHT_DOWN,
                        model::useOffered),
                Buttons.quiet("setup-other", TEXTS.text("setup.offer.other"), Feather.REFRESH_CW, model::offerOther));
        return new VBox(6, line(TEXTS.text("setup.offer")), words, buttons);
    }

    private VBox strength() {
        ProgressBar bar = new ProgressBar();
        bar.setId("setup-strength");
        bar.progressProperty().bind(model.strength());
        bar.setMaxWidth(Double.MAX_VALUE);
        ObservableValue<String> said = Bindings.createStringBinding(
                () -> TEXTS.get(bar.getProgress() >= FirstStartViewModel.enough() ? "setup.strong" : "setup.weak"),
                bar.progressProperty(), Texts.language());
        bar.accessibleTextProperty().bind(said);
        VBox both = new VBox(4, bar, line(said));
        both.setStyle("-fx-max-width: 40em;");
        return both;
    }

    private VBox sheet() {
        TilePane words = new TilePane(12, 8);
        words.setId("setup-words");
        words.setPrefColumns(4);
        words.setStyle("-fx-pref-tile-width: 9.4em;");
        int number = 1;
        for (String word : model.sheet.words()) {
            Label label = new Label(number++ + ".  " + word);
            label.setStyle("-fx-font-size: 1.25em; -fx-pref-width: 9em;");
            words.getChildren().add(label);
        }
        return new VBox(20, card("setup.words", Feather.EDIT_3, words),
                card("setup.sheet.care", Feather.MAIL, line(TEXTS.text("setup.sheet.everything")),
                        line(TEXTS.text("setup.sheet.keep")), line(TEXTS.text("setup.sheet.lost"))));
    }

    private Card typed() {
        LongTextEntry typed = new LongTextEntry("setup-typed", TYPED_LENGTH, 4);
        typed.textProperty().bindBidirectional(model.typed);
        return card("setup.typed.card", Feather.EDIT_3, field("setup.typed.field", typed, "typed"));
    }

    private VBox summary() {
        return new VBox(20,
                card("setup.summary.card", Feather.CHECK_CIRCLE, line(said(this::whatIsMade)),
                        line(said(() -> model.summary("setup.summary.name")))),
                card("setup.summary.see", Feather.EYE, line(TEXTS.text("setup.summary.all")),
                        line(TEXTS.text("setup.summary.later"))),
                card("setup.summary.disk", Feather.HARD_DRIVE, line(TEXTS.text("setup.summary.disk.why"))));
    }

    private String whatIsMade() {
        return model.summary(model.kind.get() == Kind.PRACTICE ? "setup.summary.practice" : "setup.summary.real");
    }

    private Field field(String key, Node input, String refusal) {
        return new Field(TEXTS.text(key), input).refusal(model.refusals.of(refusal));
    }

    private static PasswordField secret(String id, javafx.beans.property.StringProperty value) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static Card card(String key, Ikon icon, Node... content) {
        return new Card(TEXTS.text(key), content).icon(icon);
    }

    private static ObservableValue<String> said(Supplier<String> words) {
        return Bindings.createStringBinding(words::get, Texts.language());
    }

    private static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
