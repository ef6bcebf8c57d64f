package org.mlango.trail;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;
import org.mlango.store.AuditReads.Count;
import org.mlango.vault.ActionWords;

/** The weekly sheet on the screen, and the place to type an older one back in. */
final class WeeklySheetView implements Screen {
    static final String FILE = "weekly-sheet.pdf";
    private static final Texts TEXTS = Texts.of(WeeklySheetView.class);

    private final WeeklySheetViewModel model;
    private final SavePlace savePlace;
    private final VBox made = new VBox(12);
    private final Page page;
    private Subscription listening = Subscription.EMPTY;

    WeeklySheetView(WeeklySheetViewModel model, SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        DayEntry day = new DayEntry("sheet-day");
        day.valueProperty().bindBidirectional(model.day);
        Button make = Buttons.primary("sheet-make", TEXTS.text("sheet.make"), Feather.FILE_TEXT, model::make);
        make.disableProperty().bind(model.busy);
        Card week = new Card(TEXTS.text("sheet.week"),
                new Field(TEXTS.text("sheet.day"), day).why(TEXTS.text("sheet.day.why")), new FlowPane(make),
                words("sheet-said", model.said.words()), made);
        page = new Page(TEXTS.text("sheet.title"), week, older()).intro(TEXTS.text("sheet.intro"));
    }

    /** Words on paper are compared here, not kept. */
    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        listening = Texts.language().subscribe(language -> draw(model.sheet().get()))
                .and(model.sheet().subscribe(this::draw));
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
        model.forget();
        made.getChildren().clear();
    }

    private Card older() {
        TextEntry line = new TextEntry("sheet-line", 15);
        line.textProperty().bindBidirectional(model.line);
        line.setMaxWidth(220);
        TextEntry typed = new TextEntry("sheet-words", 200);
        typed.textProperty().bindBidirectional(model.words);
        return new Card(TEXTS.text("sheet.older"), words("sheet-older-why", TEXTS.text("sheet.older.why")),
                new Field(TEXTS.text("sheet.older.line"), line), new Field(TEXTS.text("sheet.older.words"), typed),
                new FlowPane(Buttons.secondary("sheet-compare", TEXTS.text("sheet.compare"), Feather.CHECK_CIRCLE,
                        model::compare)),
                words("sheet-compared", model.compared.words())).icon(Feather.SEARCH);
    }

    private void draw(@Nullable WeeklySheet sheet) {
        made.getChildren().clear();
        if (sheet == null) {
            return;
        }
        SheetWords said = new SheetWords(sheet);
        made.getChildren().addAll(strong("sheet-of", said.week()), plain(said.state()), counts(said, sheet),
                plain(said.wordsOf()), strong("sheet-head-words", sheet.words()), plain(said.keep()),
                new FlowPane(Buttons.secondary("sheet-save", TEXTS.text("sheet.save"), Feather.PRINTER,
                        () -> savePlace.choose(page, FILE, TEXTS.get("sheet.kind")).ifPresent(model::save))));
    }

    private static Node counts(SheetWords said, WeeklySheet sheet) {
        if (sheet.counts().isEmpty()) {
            return plain(said.nothing());
        }
        GridPane grid = new GridPane(24, 6);
        grid.setId("sheet-counts");
        grid.addRow(0, head(TEXTS.get("sheet.what")), head(TEXTS.get("sheet.often")));
        int row = 1;
        for (Count count : sheet.counts()) {
            grid.addRow(row++, plain(ActionWords.of(count.action())), plain(SheetWords.number(count)));
        }
        return grid;
    }

    private static Label head(String words) {
        Label label = plain(words);
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label strong(String id, String words) {
        Label label = plain(words);
        label.setId(id);
        label.getStyleClass().add("row-title");
        return label;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label words(String id, ObservableValue<String> text) {
        Label label = plain("");
        label.setId(id);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
