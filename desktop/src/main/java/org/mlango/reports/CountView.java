package org.mlango.reports;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Picker;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Texts;
import org.mlango.reports.shown.NumbersTableView;
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;
import org.mlango.shell.Screen;

/**
 * Choose a stretch of time, look at its count, take it along. What is not shown is told below the numbers.
 *
 * @param <P> a stretch of time
 */
final class CountView<P> implements Screen {
    private static final Texts TEXTS = Texts.of(CountView.class);

    private final CountViewModel<P> model;
    private final CountKind<P> kind;
    private final SavePlace savePlace;
    private final VBox result = new VBox(16);
    private final Page page;
    private Subscription listening = Subscription.EMPTY;

    CountView(CountKind<P> kind, CountViewModel<P> model, SavePlace savePlace) {
        this.kind = kind;
        this.model = model;
        this.savePlace = savePlace;
        Label working = line("count-working");
        working.textProperty().bind(TEXTS.text("count.working"));
        working.visibleProperty().bind(model.busy);
        working.managedProperty().bind(model.busy);
        this.page = new Page(TEXTS.text(kind.name() + ".title"), period(), working, result)
                .intro(TEXTS.text(kind.name() + ".intro"))
                .actions(make(), save(FileKind.XLSX, Feather.GRID), save(FileKind.CSV, Feather.FILE_TEXT),
                        save(FileKind.PDF, Feather.PRINTER));
        model.sheet().subscribe(this::show);
    }

    /** As its kind is called. */
    String name() {
        return kind.name();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
        listening = Texts.language().subscribe(language -> model.speak());
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
    }

    private Field period() {
        Picker<P> choice = new Picker<>(kind.name() + "-period", model.periods, kind::words);
        choice.getStyleClass().add("count-period");
        choice.valueProperty().bindBidirectional(model.period);
        return new Field(TEXTS.text(kind.name() + ".period"), choice).refusal(model.refusal());
    }

    private Button make() {
        Button button = Buttons.primary(kind.name() + "-make", TEXTS.text("count.make"), Feather.BAR_CHART_2,
                model::make);
        button.disableProperty().bind(model.busy.or(model.period.isNull()));
        return button;
    }

    private Button save(FileKind file, Feather icon) {
        Button button = Buttons.secondary(kind.name() + "-save-" + file.ending().substring(1),
                TEXTS.text("count.save." + file.name()), icon, () -> askAndSave(file));
        button.disableProperty().bind(model.busy.or(model.sheet().isNull()));
        return button;
    }

    private void askAndSave(FileKind file) {
        savePlace.choose(page, model.fileName(file), TEXTS.get("count.kind." + file.name()))
                .ifPresent(place -> model.save(file, place));
    }

    private void show(@Nullable Sheet sheet) {
        result.getChildren().setAll(Optional.ofNullable(sheet).map(this::paper)
                .orElseGet(() -> new EmptyState(Feather.BAR_CHART_2, TEXTS.text("count.nothing"),
                        TEXTS.text("count.next"))));
    }

    private Node paper(Sheet sheet) {
        Label mark = line("count-mark");
        mark.setText(sheet.mark());
        mark.getStyleClass().add("paper-mark");
        VBox notes = new VBox(8);
        notes.setId("count-notes");
        for (String words : sheet.notes()) {
            Label note = line("count-note");
            note.setText(words);
            notes.getChildren().add(note);
        }
        Node numbers = sheet.lines().isEmpty()
                ? new EmptyState(Feather.EYE_OFF, TEXTS.text("count.none"), TEXTS.text("count.none.next"))
                : NumbersTableView.of("count-table", TEXTS.text("count.table"), sheet);
        return new VBox(16, new Card(new ReadOnlyStringWrapper(sheet.title()), mark, numbers),
                new Card(TEXTS.text("count.notes"), notes));
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setId(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
