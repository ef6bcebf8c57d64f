package org.mlango.sheets;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.SaidOnce;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;
import org.mlango.store.Refusal;

/** "From paper": a sheet, an evening, a spreadsheet; and what was counted so far. */
final class SheetsView implements Screen {
    static final String ID = "from-paper";
    private static final Texts TEXTS = Texts.of(SheetsView.class);
    private static final int MOST_ROWS = 6;

    private final SheetsViewModel model;
    private final SavePlace places;
    private final ScrollPane reading = Page.scrolling(new VBox());
    private final Page page;
    private final SaidOnce leaving = new SaidOnce();

    SheetsView(SheetsViewModel model, SavePlace places) {
        this.model = model;
        this.places = places;
        reading.setId("from-paper-reading");
        reading.setFocusTraversable(true);
        reading.accessibleTextProperty().bind(TEXTS.text("title"));
        VBox.setVgrow(reading, Priority.ALWAYS);
        page = new Page(TEXTS.text("title"), reading).filling();
        Theme.roomSheet(page, SheetsView.class);
        model.grid.subscribe(this::draw);
        model.file.subscribe(this::draw);
        model.paper.subscribe(this::draw);
        model.ready.subscribe(this::draw);
        model.drafts.subscribe(this::drawStart);
        model.past.subscribe(this::drawStart);
        Texts.redrawing(page, this::drawStart);
    }

    @Override
    public Node node() {
        return page;
    }

    /** What is typed into the grid is kept as it is typed; only what was typed last may be kept nowhere yet. */
    @Override
    public boolean unsaved() {
        GridViewModel grid = model.grid.get();
        return grid != null && grid.isUnsaved();
    }

    /** A correction is no draft: that it is kept nowhere is said, once. */
    @Override
    public boolean mayLeave() {
        return leaving.mayLeave(() -> {
            GridViewModel grid = model.grid.get();
            boolean safe = grid == null || grid.corrected == null || !grid.isUnsaved();
            if (grid != null && !safe) {
                grid.why.set(List.of(new Refusal("", "correction.unsaved")));
            }
            return safe;
        });
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    @Override
    public void hidden() {
        GridViewModel grid = model.grid.get();
        if (grid != null) {
            grid.keep();
        }
        model.clear();
    }

    private void drawStart() {
        if (model.grid.get() == null && model.file.get() == null) {
            draw();
        }
    }

    private void draw() {
        Focus.stayAt(reading);
        GridViewModel grid = model.grid.get();
        ImportViewModel file = model.file.get();
        if (grid != null) {
            GridView view = new GridView(grid, model::back);
            reading.setContent(view);
            Platform.runLater(view::focus);
        } else if (file != null) {
            reading.setContent(new ImportView(file, places, model::back));
        } else if (!model.ready.get()) {
            reading.setContent(new VBox());
        } else if (model.paper.get()) {
            reading.setContent(new VBox(16, why(), new PaperView(model, places)));
        } else {
            reading.setContent(start());
        }
        reading.setVvalue(0);
        leaving.anew();
    }

    private VBox start() {
        VBox start = new VBox(16);
        start.setId("from-paper-start");
        String past = SheetWords.past(model.past.get(), model.columns);
        if (!past.isEmpty()) {
            start.getChildren().add(Prose.marked(Feather.PACKAGE, past, "sheet-softly"));
        }
        start.getChildren().add(why());
        if (model.mayRecord.get()) {
            Card doors = new Card(TEXTS.text("start.title"),
                    door("from-paper-one", "key.one", "key.one.why", Feather.GRID, GridMode.ONE),
                    door("from-paper-many", "key.many", "key.many.why", Feather.USERS, GridMode.MANY),
                    described(Buttons.secondary("from-paper-import", TEXTS.text("import.title"), Feather.DOWNLOAD,
                            model::takeIn), "import.door.why"),
                    described(Buttons.secondary("from-paper-paper", TEXTS.text("paper.title"), Feather.PRINTER,
                            model::paper), "paper.door.why"));
            doors.setSpacing(14);
            start.getChildren().add(doors.icon(Feather.FILE_TEXT));
        }
        start.getChildren().add(counted());
        return start;
    }

    private Node why() {
        StringBinding words = Bindings.createStringBinding(
                () -> model.why.get().stream().map(SheetWords::refusal).findFirst().orElse(""), model.why,
                Texts.language());
        return Prose.refusal("from-paper-refused", words);
    }

    private Node door(String id, String words, String why, Ikon icon, GridMode mode) {
        GridDraft left = model.drafts.get().get(mode);
        Button button = left == null
                ? Buttons.secondary(id, TEXTS.text(words), icon, () -> model.key(mode))
                : Buttons.primary(id, TEXTS.text(words), icon, () -> model.key(mode));
        VBox door = described(button, why);
        if (left != null) {
            door.getChildren().add(Prose.marked(Feather.EDIT_3, TEXTS.get("start.draft", left.rows().size()),
                    "sheet-softly"));
        }
        return door;
    }

    private static VBox described(Button button, String why) {
        return new VBox(4, button, Prose.of(TEXTS.text(why), "field-why"));
    }

    private Card counted() {
        RowList<StoredBatch> list = new RowList<>("batches", TEXTS.text("batches.title"), model.batches, this::face);
        list.empty(new EmptyState(Feather.USERS, TEXTS.text("batches.none"), TEXTS.text("batches.none.next")));
        list.fitting(MOST_ROWS);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (model.mayRecord.get() && event.getCode() == KeyCode.ENTER) {
                selected(list, model::correct);
                event.consume();
            } else if (model.mayRecord.get() && event.getCode() == KeyCode.DELETE) {
                selected(list, model::remove);
                event.consume();
            }
        });
        Button correct = Buttons.secondary("batches-correct", TEXTS.text("batches.correct"), Feather.EDIT_2,
                () -> selected(list, model::correct));
        Button remove = Buttons.secondary("batches-remove", TEXTS.text("batches.remove"), Feather.TRASH_2,
                () -> selected(list, model::remove));
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        correct.disableProperty().bind(none);
        remove.disableProperty().bind(none);
        FlowPane actions = new FlowPane(12, 12, correct, remove);
        actions.visibleProperty().bind(model.mayRecord.and(Bindings.isNotEmpty(model.batches)));
        actions.managedProperty().bind(actions.visibleProperty());
        return new Card(TEXTS.text("batches.title"), Prose.of(TEXTS.text("batches.why"), "field-why"), list, actions)
                .icon(Feather.USERS);
    }

    private static void selected(RowList<StoredBatch> list, Consumer<StoredBatch> action) {
        StoredBatch batch = list.getSelectionModel().getSelectedItem();
        if (batch != null) {
            action.accept(batch);
        }
    }

    private RowFace face(StoredBatch batch) {
        BatchDraft draft = batch.draft();
        String things = SheetWords.things(draft.things(), model.columns);
        String people = SheetWords.people(draft);
        Reason reason = batch.reason();
        return new RowFace(draft.kind() == Kind.TALK ? Feather.MESSAGE_CIRCLE : Feather.MAP_PIN,
                TEXTS.get("batches.row", SheetWords.kind(draft), Dates.day(draft.day())),
                things.isEmpty() ? people : people + " \u00B7 " + things,
                reason == null ? "" : TEXTS.get("batches.corrected"));
    }
}
