package org.mlango.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/**
 * A sheet as it lies on the table: a line for each row. By keyboard: Tab goes on in the row, Enter begins the next one, the arrows go
 * up and down, Ctrl and Enter records.
 */
final class GridView extends VBox {
    private static final Texts TEXTS = Texts.of(GridView.class);
    private static final int LONGEST = 60;
    private static final List<Where> OF_ONE = List.of(Where.OUTREACH, Where.CENTRE, Where.EVENT, Where.PHONE);
    private static final List<Where> OF_MANY = List.of(Where.OUTREACH, Where.CENTRE, Where.EVENT, Where.TALK);

    private final GridViewModel model;
    private final Runnable back;
    private final VBox lines = new VBox();
    private final List<List<TextEntry>> cells = new ArrayList<>();

    /** @param back to where the screen begins */
    GridView(GridViewModel model, Runnable back) {
        super(16);
        this.model = model;
        this.back = back;
        setId("grid");
        lines.getStyleClass().add("grid-lines");
        ScrollPane wide = new ScrollPane(lines);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setFocusTraversable(false);
        wide.getStyleClass().add("grid-wide");
        lines.heightProperty().subscribe(high -> wide.setMinViewportHeight(high.doubleValue()));
        getChildren().addAll(head(), new Card(TEXTS.text("grid.rows"), words("grid.keys"), addColumn(), wide, more())
                .icon(Feather.GRID), foot());
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.columns.addListener((ListChangeListener<SheetColumn>) change -> draw());
        model.rows.addListener((ListChangeListener<GridRowViewModel>) change -> drawMore());
        model.why.addListener((at, before, now) -> toTheFirstBadRow());
        draw();
        Texts.redrawing(this, this::draw);
    }

    private void toTheFirstBadRow() {
        for (int i = 0; i < cells.size(); i++) {
            if (!model.rows.get(i).why.get().isEmpty()) {
                go(i, 0);
                return;
            }
        }
    }

    /** The first cell, to begin with; again once it was laid out, since the page may have given the keyboard to its first field. */
    void focus() {
        Node first = cells.getFirst().getFirst();
        first.requestFocus();
        Scene scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    if (model.filled() == 0) {
                        first.requestFocus();
                    }
                }
            });
            Platform.requestNextPulse();
        }
    }

    private Card head() {
        DayEntry day = new DayEntry("grid-day");
        day.valueProperty().bindBidirectional(model.day);
        model.dayUnderstood.bind(day.understoodProperty());
        Choice<Where> where = new Choice<>("grid-where", model.mode == GridMode.ONE ? OF_ONE : OF_MANY,
                one -> TEXTS.text("where." + one));
        where.valueProperty().bindBidirectional(model.where);
        Card card = new Card(title(), new FlowPane(24, 12,
                new Field(TEXTS.text("grid.day"), day).refusal(refusal("day")),
                new Field(TEXTS.text("grid.where"), where)));
        if (model.mode == GridMode.MANY) {
            card.getChildren().add(words("grid.many.why"));
        } else {
            card.getChildren().add(words("grid.one.why"));
        }
        if (model.corrected != null) {
            Choice<Reason> reason = new Choice<>("grid-reason", List.of(Reason.values()),
                    one -> TEXTS.text("reason." + one));
            reason.valueProperty().bindBidirectional(model.reason);
            card.getChildren().add(new Field(TEXTS.text("grid.reason"), reason).refusal(refusal("reason")));
        }
        return card.icon(Feather.CLIPBOARD);
    }

    private ObservableValue<String> title() {
        return TEXTS.text(model.corrected != null
                ? "grid.correct"
                : model.mode == GridMode.ONE ? "key.one" : "key.many");
    }

    private Node addColumn() {
        MenuButton add = new MenuButton();
        add.setId("grid-add-column");
        add.setGraphic(Icons.of(Feather.PLUS));
        add.textProperty().bind(TEXTS.text("grid.add_column"));
        add.setOnShowing(event -> add.getItems().setAll(model.others().stream().map(this::item).toList()));
        // a menu with nothing in it does not open
        add.getItems().setAll(model.others().stream().map(this::item).toList());
        add.disableProperty().bind(Bindings.createBooleanBinding(() -> model.others().isEmpty(), model.columns));
        return add;
    }

    private MenuItem item(SheetColumn column) {
        MenuItem item = new MenuItem(column.sign() + "  " + column.name());
        item.setId("grid-add-" + idOf(column));
        item.setOnAction(event -> model.addColumn(column));
        return item;
    }

    private Node more() {
        Button more = Buttons.quiet("grid-more", TEXTS.text("grid.more"), Feather.PLUS, () -> {
            model.more(5);
            cells.getLast().getFirst().requestFocus();
        });
        more.disableProperty().bind(Bindings.size(model.rows).greaterThanOrEqualTo(GridViewModel.MOST_ROWS));
        return more;
    }

    private Node foot() {
        Button save = Buttons.primary("grid-save", TEXTS.text("grid.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        FlowPane buttons = new FlowPane(12, 12, save,
                Buttons.secondary("grid-back", TEXTS.text(model.corrected == null ? "grid.back" : "grid.leave"),
                        Feather.ARROW_LEFT, back));
        if (model.corrected == null) {
            buttons.getChildren().add(Buttons.quiet("grid-throw-away", TEXTS.text("grid.throw_away"), Feather.TRASH_2,
                    () -> model.throwAway(() -> {
                        model.rows.clear();
                        back.run();
                    })));
        }
        return new VBox(12, Prose.refusal("grid-refused", refusal("")), buttons);
    }

    private StringBinding refusal(String field) {
        return Bindings.createStringBinding(() -> model.why.get().stream()
                .filter(one -> one.field().equals(field)).map(SheetWords::refusal).findFirst().orElse(""),
                model.why, Texts.language());
    }

    private void draw() {
        lines.getChildren().clear();
        cells.clear();
        HBox heads = new HBox();
        heads.getStyleClass().add("grid-row");
        heads.getChildren().add(sized(Prose.of(""), "grid-number"));
        for (String cell : fixed()) {
            Label head = Prose.of(TEXTS.get("head." + cell), "field-label");
            heads.getChildren().add(sized(head, "grid-" + cell));
        }
        model.columns.forEach(column -> heads.getChildren().add(sized(new VBox(
                Prose.of(column.sign(), "field-label"), Prose.of(column.name(), "grid-thing-name")), "grid-thing")));
        lines.getChildren().add(heads);
        drawMore();
    }

    /** Rows that are new; those that stand there keep what holds the focus. */
    private void drawMore() {
        if (model.rows.size() < cells.size()) {
            cells.clear();
            lines.getChildren().subList(1, lines.getChildren().size()).clear();
        }
        for (int i = cells.size(); i < model.rows.size(); i++) {
            lines.getChildren().add(line(model.rows.get(i)));
        }
    }

    private List<String> fixed() {
        return model.mode == GridMode.ONE ? List.of("code") : List.of("people", "gender", "age");
    }

    private VBox line(GridRowViewModel row) {
        HBox line = new HBox();
        line.getStyleClass().add("grid-row");
        Label number = Prose.of(String.valueOf(row.number), "field-why");
        line.getChildren().add(sized(number, "grid-number"));
        List<TextEntry> of = new ArrayList<>();
        for (String cell : fixed()) {
            StringProperty typed = switch (cell) {
                case "code" -> row.code;
                case "people" -> row.people;
                case "gender" -> row.gender;
                default -> row.age;
            };
            of.add(cell(row, cell, "head." + cell, typed, "grid-" + cell));
        }
        for (SheetColumn column : model.columns) {
            TextEntry entry = cell(row, idOf(column), "", row.thing(column.code()), "grid-thing");
            entry.setAccessibleText(TEXTS.get("grid.cell", row.number, column.name()));
            of.add(entry);
        }
        line.getChildren().addAll(of);
        cells.add(of);
        return new VBox(line, said(row));
    }

    private TextEntry cell(GridRowViewModel row, String name, String key, StringProperty typed, String style) {
        TextEntry entry = new TextEntry("grid-" + row.number + "-" + name, LONGEST);
        entry.textProperty().bindBidirectional(typed);
        if (!key.isEmpty()) {
            entry.setAccessibleText(TEXTS.get("grid.cell", row.number, TEXTS.get(key)));
        }
        entry.focusedProperty().subscribe(has -> {
            if (has) {
                keepInSight(entry);
            } else {
                model.keep();
            }
        });
        sized(entry, style);
        return entry;
    }

    /** What stands against the row, and what can be done about a code nobody has. */
    private Node said(GridRowViewModel row) {
        Label why = Prose.refusal("grid-said-" + row.number, Bindings.createStringBinding(
                () -> SheetWords.refusals(row.why.get(), model.columns), row.why));
        Button letGo = Buttons.secondary("grid-let-go-" + row.number, TEXTS.text("grid.let_go"), Feather.USER_X,
                () -> model.letGo(row));
        letGo.visibleProperty().bind(Bindings.createBooleanBinding(row::onlyForCode, row.why));
        letGo.managedProperty().bind(letGo.visibleProperty());
        Label gone = Prose.of(Bindings.createStringBinding(
                () -> row.letGo.get() ? TEXTS.get("grid.let_go.said") : "", row.letGo, Texts.language()),
                "field-why");
        return new VBox(4, why, letGo, gone);
    }

    private static <T extends Node> T sized(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static String idOf(SheetColumn column) {
        return column.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void keys(KeyEvent event) {
        int row = -1;
        int column = -1;
        for (int i = 0; i < cells.size() && row < 0; i++) {
            column = cells.get(i).indexOf(event.getTarget());
            row = column < 0 ? -1 : i;
        }
        if (row < 0) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    model.save();
                } else {
                    go(row + 1, 0);
                }
                event.consume();
            }
            case DOWN -> {
                go(row + 1, column);
                event.consume();
            }
            case UP -> {
                go(Math.max(0, row - 1), column);
                event.consume();
            }
            default -> {
                // typing
            }
        }
    }

    private void go(int row, int column) {
        if (row >= cells.size()) {
            model.more(1);
        }
        if (row < cells.size()) {
            TextEntry cell = cells.get(row).get(column);
            cell.requestFocus();
            cell.selectAll();
        }
    }

    /** The page around follows the row that is typed into. */
    private void keepInSight(Node cell) {
        for (@Nullable
        Node around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                scroll.applyCss();
                scroll.layout();
                Node content = scroll.getContent();
                Bounds at = content.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                double high = scroll.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - high;
                double top = hidden * scroll.getVvalue();
                double room = at.getHeight() * 2;
                if (hidden > 0 && (at.getMinY() - room < top || at.getMaxY() + room > top + high)) {
                    scroll.setVvalue(Math.clamp((at.getMinY() - high / 2) / hidden, 0, 1));
                }
                return;
            }
        }
    }

    private static Label words(String key) {
        return Prose.of(TEXTS.text(key), "field-why");
    }
}
