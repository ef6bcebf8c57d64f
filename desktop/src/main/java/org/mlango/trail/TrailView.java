package org.mlango.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Picker;
import org.mlango.kit.table.DataTable;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;
import org.mlango.store.AuditReads.Entry;

/** Who did what and when, newest first, without a name of anybody who comes. */
final class TrailView implements Screen {
    private static final Texts TEXTS = Texts.of(TrailView.class);

    private final TrailViewModel model;
    private final DayEntry day = new DayEntry("trail-day");
    private final Page page;
    private Subscription listening = Subscription.EMPTY;
    private boolean inSight;

    /** @param sheet goes to the weekly sheet */
    TrailView(TrailViewModel model, Runnable sheet) {
        this.model = model;
        model.action.subscribe(this::reload);
        model.worker.subscribe(this::reload);
        day.valueProperty().bindBidirectional(model.day);
        model.day.subscribe(this::reload);
        model.object.subscribe(this::reload);
        model.upTo.subscribe(this::reload);
        FlowPane narrow = new FlowPane(16, 8,
                new Field(TEXTS.text("trail.action"),
                        choice("trail-action", model.actions, model.action, TrailViewModel::what)),
                new Field(TEXTS.text("trail.worker"),
                        choice("trail-worker", model.workers, model.worker, model::who)),
                new Field(TEXTS.text("trail.day"), day));
        DataTable<Entry> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        page = new Page(TEXTS.text("trail.title"), said(), narrow, record(table), touched(), table)
                .intro(TEXTS.text("trail.intro")).filling()
                .actions(check(),
                        Buttons.secondary("trail-sheet", TEXTS.text("sheet.title"), Feather.FILE_TEXT, sheet));
    }

    /** What is looked for is nothing to be saved. */
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
        inSight = true;
        listening = Texts.language().subscribe(language -> model.load());
    }

    @Override
    public void hidden() {
        inSight = false;
        listening.unsubscribe();
        model.forget();
    }

    private void reload() {
        if (inSight) {
            model.load();
        }
    }

    private Button check() {
        Button button = Buttons.primary("trail-check", TEXTS.text("trail.check"), Feather.CHECK_CIRCLE, model::check);
        button.disableProperty().bind(model.busy);
        return button;
    }

    /** Choose a line, then see only what was done to the same record. */
    private FlowPane record(DataTable<Entry> table) {
        Button only = Buttons.quiet("trail-only", TEXTS.text("trail.only"), Feather.FILTER,
                () -> model.only(table.getSelectionModel().getSelectedItem()));
        only.disableProperty().bind(Bindings.createBooleanBinding(() -> {
            Entry chosen = table.getSelectionModel().getSelectedItem();
            return chosen == null || chosen.object() == null;
        }, table.getSelectionModel().selectedItemProperty()));
        Button all = Buttons.quiet("trail-all", TEXTS.text("trail.all"), Feather.X, () -> model.only(null));
        all.visibleProperty().bind(model.object.isNotNull().or(model.upTo.isNotNull()));
        all.managedProperty().bind(all.visibleProperty());
        Button bad = Buttons.secondary("trail-bad", TEXTS.text("trail.show-bad"), Feather.ALERT_TRIANGLE,
                model::showBad);
        bad.visibleProperty().bind(model.firstBad.isNotNull());
        bad.managedProperty().bind(bad.visibleProperty());
        return new FlowPane(8, 8, bad, only, all);
    }

    private Label touched() {
        Label label = new Label();
        label.setId("trail-touched");
        label.textProperty().bind(model.touched());
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Label said() {
        Label label = new Label();
        label.setId("trail-said");
        label.textProperty().bind(Bindings.when(model.busy).then(TEXTS.text("trail.checking"))
                .otherwise(Bindings.createStringBinding(() -> model.said.words().get(), model.said.words())));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private DataTable<Entry> table() {
        return new DataTable<>("trail-lines", TEXTS.text("trail.title"), model.rows)
                .number(TEXTS.text("trail.line"), entry -> String.valueOf(entry.seq()))
                .column(TEXTS.text("trail.when"), TrailView::when)
                .column(TEXTS.text("trail.worker"), entry -> model.who(String.valueOf(entry.worker())))
                .column(TEXTS.text("trail.action"), TrailViewModel::told)
                .column(TEXTS.text("trail.object"),
                        entry -> entry.object() == null ? "" : entry.object().substring(0, 8))
                .empty(new EmptyState(Feather.LIST, TEXTS.text("trail.nothing"), TEXTS.text("trail.nothing.next")));
    }

    private static String when(Entry entry) {
        LocalDate day = entry.at().atZone(ZoneId.systemDefault()).toLocalDate();
        return Dates.shortDay(day) + " " + Dates.time(entry.at());
    }

    private static Picker<String> choice(String id, ObservableList<String> offered, StringProperty chosen,
            Function<String, String> words) {
        Picker<String> choice = new Picker<>(id, offered, (item, language) -> words.apply(item));
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }
}
