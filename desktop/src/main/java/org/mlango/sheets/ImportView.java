package org.mlango.sheets;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.DataTable;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;

/** Rows from a spreadsheet: brought, looked at, recorded. */
final class ImportView extends VBox {
    private static final Texts TEXTS = Texts.of(ImportView.class);
    private static final double ROW = 46;
    private static final int MOST_ROWS = 7;

    private final ImportViewModel model;
    private final SavePlace places;
    private final Runnable back;
    private final VBox seen = new VBox(16);

    /** @param back to where the screen begins */
    ImportView(ImportViewModel model, SavePlace places, Runnable back) {
        super(16);
        this.model = model;
        this.places = places;
        this.back = back;
        setId("import");
        ProgressPane progress = new ProgressPane("import-progress", TEXTS.text("import.working"))
                .stoppable(model::stop);
        progress.progressProperty().bind(model.progress);
        progress.visibleProperty().bind(model.busy);
        progress.managedProperty().bind(model.busy);
        getChildren().addAll(bring(), progress, Prose.refusal("import-refused", refusal()), seen);
        model.preview.subscribe(this::draw);
        Texts.redrawing(this, this::draw);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
                paste();
                event.consume();
            }
        });
    }

    private Card bring() {
        Button paste = Buttons.primary("import-paste", TEXTS.text("import.paste"), Feather.CLIPBOARD, this::paste);
        Button open = Buttons.secondary("import-open", TEXTS.text("import.open"), Feather.FOLDER,
                () -> places.findAny(this, TEXTS.get("import.kind"), List.of(SheetFile.ENDING, ".csv", ".txt"))
                        .ifPresent(model::read));
        paste.disableProperty().bind(model.busy);
        open.disableProperty().bind(model.busy);
        return new Card(TEXTS.text("import.title"), Prose.of(TEXTS.text("import.why"), "field-why"),
                new FlowPane(12, 12, paste, open,
                        Buttons.quiet("import-back", TEXTS.text("back"), Feather.ARROW_LEFT, back)))
                .icon(Feather.DOWNLOAD);
    }

    private void paste() {
        @Nullable
        String words = Clipboard.getSystemClipboard().getString();
        model.paste(words == null ? "" : words);
    }

    private StringBinding refusal() {
        return Bindings.createStringBinding(() -> model.why.get().stream().map(SheetWords::refusal).findFirst()
                .orElse(""), model.why, Texts.language());
    }

    private void draw() {
        ImportViewModel.Preview preview = model.preview.get();
        seen.getChildren().clear();
        if (preview != null) {
            seen.getChildren().add(good(preview));
            if (!preview.sorted().bad().isEmpty()) {
                seen.getChildren().add(bad(preview));
            }
        }
    }

    private Card good(ImportViewModel.Preview preview) {
        Sorted sorted = preview.sorted();
        Card card = new Card(TEXTS.text("preview.title"),
                line("import-good", TEXTS.get("preview.good", sorted.rows())));
        if (!sorted.ofPeople().isEmpty() || !sorted.ofNobody().isEmpty()) {
            card.getChildren().add(line("", TEXTS.get("preview.visits", sorted.ofPeople().size(),
                    sorted.ofNobody().size())));
        }
        if (!sorted.batches().isEmpty()) {
            card.getChildren().add(line("", TEXTS.get("preview.batches", sorted.batches().size(),
                    Numbers.whole(sorted.people()))));
        }
        String things = SheetWords.things(sorted.given(), model.columns);
        if (!things.isEmpty()) {
            card.getChildren().add(line("", things));
        }
        if (sorted.letGo() > 0) {
            card.getChildren().add(line("", TEXTS.get("preview.let_go", sorted.letGo())));
        }
        if (!preview.file().notRead().isEmpty()) {
            card.getChildren().add(line("", TEXTS.get("preview.not_read",
                    String.join(", ", preview.file().notRead()))));
        }
        preview.takenIn().ifPresent(day -> card.getChildren().add(Prose.marked(Feather.INFO,
                TEXTS.get("preview.again", Dates.day(day)), "sheet-softly")));
        String past = SheetWords.past(preview.past(), model.columns);
        if (!past.isEmpty()) {
            card.getChildren().add(Prose.marked(Feather.PACKAGE, past, "sheet-softly"));
        }
        if (model.letGo.get() && sorted.bad().isEmpty()) {
            card.getChildren().add(letGo());
        }
        if (sorted.rows() > 0) {
            Button record = Buttons.primary("import-record", TEXTS.text("preview.record").map(
                    words -> TEXTS.get("preview.record", sorted.rows())), Feather.CHECK, model::record);
            record.disableProperty().bind(model.busy);
            card.getChildren().add(record);
        }
        return card.icon(Feather.EYE);
    }

    private Card bad(ImportViewModel.Preview preview) {
        int rows = preview.sorted().bad().size();
        DataTable<ImportViewModel.BadCell> table = new DataTable<>("import-bad", TEXTS.text("bad.title"), model.bad)
                .number(TEXTS.text("bad.row"), cell -> Numbers.whole(cell.row()))
                .column(TEXTS.text("bad.column"), ImportViewModel.BadCell::column)
                .column(TEXTS.text("bad.cell"), ImportViewModel.BadCell::cell)
                .column(TEXTS.text("bad.why"), ImportViewModel.BadCell::why);
        double[] widths = {70, 110, 160, 520};
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setPrefWidth(widths[i]);
        }
        table.setPrefHeight((Math.min(model.bad.size(), MOST_ROWS) + 1) * ROW);
        table.setMinHeight(table.getPrefHeight());
        Card card = new Card(TEXTS.text("bad.title"), line("import-bad-said", TEXTS.get("bad.said", rows)), table);
        if (model.letGo.get() || preview.sorted().onlyForCode() > 0) {
            card.getChildren().add(letGo());
        }
        card.getChildren().add(Buttons.secondary("import-save-bad", TEXTS.text("bad.save"), Feather.SAVE,
                () -> model.saveBad(places.choose(this, "rows.csv", TEXTS.get("import.kind")))));
        return card.icon(Feather.EDIT_3);
    }

    private Node letGo() {
        CheckBox box = new CheckBox();
        box.setId("import-let-go");
        box.getStyleClass().add("choice-tick");
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.textProperty().bind(TEXTS.text("bad.let_go"));
        box.setSelected(model.letGo.get());
        box.selectedProperty().subscribe((before, now) -> model.letGo.set(now));
        return box;
    }

    private static Label line(String id, String words) {
        Label line = Prose.of(words);
        if (!id.isEmpty()) {
            line.setId(id);
        }
        return line;
    }
}
