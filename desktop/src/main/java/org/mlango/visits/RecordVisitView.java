package org.mlango.visits;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Shown;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;

/**
 * Records a visit. By keyboard: a letter presses its tile, digits before it say how many, Enter saves. Letters and digits go to
 * the tiles from everywhere but a field that takes text.
 */
final class RecordVisitView implements Screen {
    private static final Texts TEXTS = Texts.of(RecordVisitView.class);

    private final RecordVisitViewModel model;
    private final TilesView things;
    private final TilesView services;
    private final VBox lines = new VBox();
    private final Page page;

    RecordVisitView(RecordVisitViewModel model) {
        this.model = model;
        things = new TilesView(model.form.things, this::quantity, model::addThing);
        services = new TilesView(model.form.services,
                code -> model.form.services.contains(code) ? TEXTS.get("tile.chosen") : "", model::toggleService);
        StringBinding title = Bindings.createStringBinding(
                () -> TEXTS.get(model.correcting.get() ? "title.correct" : "title"), model.correcting,
                Texts.language());
        Button save = Buttons.primary("record-visit-save", TEXTS.text("save"), Feather.CHECK, model::save);
        save.setDefaultButton(true);
        save.disableProperty().bind(model.busy);
        page = new Page(title, new WhoView(model, this::focusTiles), said(), thingsCard(),
                new Card(TEXTS.text("services"), words("services.why"), services,
                        services.more("record-visit-more-services", TEXTS.text("services.more"))),
                new Card(TEXTS.text("details"), new DetailsView(model)))
                .intro(TEXTS.text("intro")).actions(save, waits(), Buttons.secondary("record-visit-again", Bindings
                        .createStringBinding(() -> TEXTS.get(model.correcting.get() ? "leave" : "again"),
                                model.correcting, Texts.language()),
                        Feather.ROTATE_CCW, model::startAgain), fromPaper());
        Theme.roomSheet(page, RecordVisitView.class);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.catalogue.subscribe(now -> {
            things.show(now, now.thingTiles());
            services.show(now, now.serviceTiles());
            showLines();
        });
        model.form.things.addListener((ListChangeListener<ThingLineViewModel>) change -> {
            while (change.next()) {
                if (change.wasAdded() || change.wasRemoved()) {
                    showLines();
                    return;
                }
            }
        });
        model.ready.subscribe(at -> Platform.runLater(this::focusTiles));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean unsaved() {
        return !model.form.isUntouched();
    }

    @Override
    public void shown(@Nullable Object about) {
        model.open(about);
    }

    /** What came on paper is keyed in elsewhere; the form stays as it is. */
    private Button fromPaper() {
        Button button = Buttons.quiet("record-visit-paper", TEXTS.text("paper"), Feather.FILE_TEXT, model::fromPaper);
        Shown.when(button, model.correcting.not());
        return button;
    }

    private Card thingsCard() {
        Label count = new Label();
        count.setId("record-visit-count");
        count.getStyleClass().add("tile-count");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> model.count.get().isEmpty() ? "" : TEXTS.get("count", model.count.get()), model.count,
                Texts.language()));
        count.visibleProperty().bind(count.textProperty().isNotEmpty());
        lines.getStyleClass().add("thing-lines");
        lines.managedProperty().bind(Bindings.isNotEmpty(model.form.things));
        HBox more = new HBox(things.more("record-visit-more-things", TEXTS.text("things.more")), count);
        more.getStyleClass().add("who-bar");
        return new Card(TEXTS.text("things"), words("things.why"), things, more, lines);
    }

    private Button waits() {
        Button button = Buttons.secondary("record-visit-wait", TEXTS.text("wait"), Feather.CLOCK, model::letWait);
        Shown.when(button, model.correcting.not());
        button.disableProperty().bind(model.busy);
        return button;
    }

    /** What stands against the whole, and what can be done about a missing agreement. */
    private VBox said() {
        FlowPane offers = new FlowPane(
                offer("ask", Feather.MESSAGE_CIRCLE, model::askNow, Offer.RECORD, Offer.HEALTH),
                offer("neutral", Feather.SHIELD, model::writeHealthServiceOnly, Offer.HEALTH),
                offer("anonymous", Feather.USER_X, model::leaveAnonymous, Offer.RECORD, Offer.HEALTH));
        offers.getStyleClass().add("details-row");
        VBox said = new VBox(refusals(), offers);
        said.getStyleClass().add("said");
        offers.visibleProperty().bind(model.offer.isNotEqualTo(Offer.NONE));
        model.offer.subscribe(now -> {
            if (now != Offer.NONE) {
                Objects.requireNonNull(offers.getChildren().getFirst()).requestFocus();
            }
        });
        offers.managedProperty().bind(offers.visibleProperty());
        said.visibleProperty().bind(model.allRefusals().map(words -> !words.isEmpty()).flatMap(
                words -> model.offer.map(now -> words || now != Offer.NONE)));
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private Button offer(String what, Feather icon, Runnable action, Offer... when) {
        Button button = Buttons.secondary("record-visit-offer-" + what, TEXTS.text("offer." + what), icon, action);
        Shown.when(button, Bindings.createBooleanBinding(
                () -> List.of(when).contains(model.offer.get()), model.offer));
        return button;
    }

    private Label refusals() {
        Label label = new Label();
        label.setId("record-visit-refusal");
        label.getStyleClass().add("field-refusal");
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        label.textProperty().bind(model.allRefusals());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        label.visibleProperty().subscribe(shown -> {
            if (shown) {
                scrollUp();
            }
        });
        return label;
    }

    private static Label words(String key) {
        Label label = new Label();
        label.getStyleClass().add("field-why");
        label.setWrapText(true);
        ObservableValue<String> words = TEXTS.text(key);
        label.textProperty().bind(words);
        return label;
    }

    private String quantity(String code) {
        int quantity = model.form.quantity(code);
        return quantity == 0 ? "" : "\u00D7 " + Numbers.whole(quantity);
    }

    private void showLines() {
        lines.getChildren().setAll(model.form.things.stream()
                .map(line -> new ThingLineView(line, model.catalogue.get(), model.refusal("thing-" + line.code),
                        () -> model.form.things.remove(line)))
                .toList());
    }

    private void scrollUp() {
        if (page.getCenter() instanceof ScrollPane scroll) {
            scroll.setVvalue(0);
        }
    }

    private void focusTiles() {
        scrollUp();
        if (!things.getChildren().isEmpty()) {
            Objects.requireNonNull(things.getChildren().getFirst()).requestFocus();
        }
    }

    private void keys(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase
                || event.getTarget() instanceof ListView;
        if (typing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        boolean onTile = event.getTarget() instanceof Button button && button.getStyleClass().contains("tile");
        if (code.isDigitKey()) {
            model.digit(code.getChar());
            event.consume();
        } else if (code.isLetterKey() && model.key(code.getChar())) {
            event.consume();
        } else if (code == KeyCode.EQUALS) {
            model.sameAsLastTime();
            event.consume();
        } else if (code == KeyCode.ENTER && onTile) {
            model.save();
            event.consume();
        } else if (code == KeyCode.BACK_SPACE || (code == KeyCode.ESCAPE && !model.count.get().isEmpty())) {
            model.count.set("");
            event.consume();
        }
    }
}
