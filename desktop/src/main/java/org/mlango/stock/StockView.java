package org.mlango.stock;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.ListAndPage;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.SaidOnce;
import org.mlango.kit.form.Typed;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;
import org.mlango.visits.ThingWords;

/** Things on the left, one of them on the right; while none is chosen, what wants a look. */
final class StockView implements Screen {
    static final String ID = "stock";
    private static final Texts TEXTS = Texts.of(StockView.class);

    private final StockViewModel model;
    private final RowList<Shelf> list;
    private final ScrollPane reading = Page.scrolling(new VBox());
    private final Page page;
    private final SaidOnce leaving = new SaidOnce();
    /** The form that stands there: what is typed in it is not drawn anew. */
    private @Nullable StockFormViewModel drawn;
    /** The code of the thing that stands there, or empty: another one begins at its top. */
    private String read = "";

    StockView(StockViewModel model) {
        this.model = model;
        list = new RowList<>("stock-list", TEXTS.text("list"), model.shelves, StockView::face);
        list.disableProperty().bind(model.ready.not());
        list.setOnMouseClicked(event -> chosen());
        list.getSelectionModel().selectedItemProperty().subscribe(shelf -> chosen());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button back = Buttons.secondary("stock-back", TEXTS.text("back"), Feather.ARROW_LEFT, this::back);
        reading.setFocusTraversable(true);
        reading.setId("stock-reading");
        reading.accessibleTextProperty().bind(TEXTS.text("title"));
        VBox.setVgrow(reading, Priority.ALWAYS);
        Button look = Buttons.quiet("stock-look", TEXTS.text("look.title"), Feather.EYE, this::back);
        ListAndPage both = new ListAndPage(new VBox(12, list, look),
                new VBox(12, back, Prose.refusal("stock-note", model.note), reading));
        back.visibleProperty().bind(both.narrowProperty());
        back.managedProperty().bind(back.visibleProperty());
        both.pageOpenProperty().bind(model.page.isNotNull().or(model.form.isNotNull()).or(model.note.isNotEmpty()));
        VBox.setVgrow(both, Priority.ALWAYS);
        page = new Page(TEXTS.text("title"), both).filling();
        Theme.roomSheet(page, StockView.class);
        model.page.subscribe(this::draw);
        model.form.subscribe(this::draw);
        model.ready.subscribe(this::draw);
        model.shelves.addListener((InvalidationListener) change -> draw());
        Texts.redrawing(page, () -> {
            list.refresh();
            draw();
        });
    }

    @Override
    public Node node() {
        return page;
    }

    /** @param about the code of a thing to open, or null */
    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof String thing) {
            model.load(thing);
        } else {
            model.load();
        }
    }

    @Override
    public void hidden() {
        model.clear();
        list.getSelectionModel().clearSelection();
    }

    /** False while something typed is kept nowhere; the screen says so, once. */
    @Override
    public boolean mayLeave() {
        return leaving.mayLeave(this::typedIsSafe);
    }

    private boolean typedIsSafe() {
        boolean safe = model.form.get() == null || !Typed.in(reading);
        if (!safe) {
            model.note.set(TEXTS.get("before_leaving"));
        }
        return safe;
    }

    private void chosen() {
        Shelf shelf = list.getSelectionModel().getSelectedItem();
        ThingPage open = model.page.get();
        boolean another = shelf != null && (open == null || !open.shelf().thing().equals(shelf.thing()));
        if (shelf != null && another && typedIsSafe()) {
            model.leave();
            model.open(shelf.thing());
        }
    }

    private void back() {
        if (typedIsSafe()) {
            model.leave();
            model.page.set(null);
            list.getSelectionModel().clearSelection();
            reading.setVvalue(0);
        }
    }

    private void draw() {
        StockFormViewModel form = model.form.get();
        ThingPage thing = model.page.get();
        if (form != null) {
            if (form != drawn) {
                reading.setContent(new StockFormView(form, model::save, model::leave).card());
                reading.setVvalue(0);
            }
        } else {
            reading.setContent(thing == null ? start() : new ThingPageView(model, thing));
            String now = thing == null ? "" : thing.shelf().thing().code();
            if (drawn != null || !now.equals(read)) {
                reading.setVvalue(0);
            }
            read = now;
        }
        drawn = form;
        leaving.anew();
    }

    private Node start() {
        if (!model.ready.get()) {
            return new VBox();
        }
        Button count = Buttons.primary("stock-count-all", TEXTS.text("do.count_all"), Feather.CHECK_SQUARE,
                model::countAll);
        if (model.shelves.stream().noneMatch(Shelf::isKept)) {
            return new EmptyState(Feather.PACKAGE, TEXTS.text("none"), TEXTS.text("none.next")).action(count);
        }
        List<Shelf> look = model.shelves.stream().filter(Shelf::wantsALook).toList();
        Card card = new Card(TEXTS.text("look.title")).icon(Feather.EYE);
        card.setId("stock-to-look-at");
        if (look.isEmpty()) {
            card.getChildren().add(Prose.of(TEXTS.get("look.none")));
        }
        look.forEach(shelf -> card.getChildren().add(row(shelf)));
        return new VBox(16, card, new Card(TEXTS.text("form.count.all"), Prose.of(TEXTS.text("do.count_all.why")),
                count).icon(Feather.CHECK_SQUARE));
    }

    private VBox row(Shelf shelf) {
        String name = ThingWords.name(shelf.thing());
        VBox words = new VBox(2, Prose.of(name, "row-title"));
        StockWords.toLookAt(shelf).forEach(line -> words.getChildren().add(Prose.of(line, "row-detail")));
        Button open = Buttons.secondary("stock-open-" + StockFormView.idOf(shelf.thing()), TEXTS.text("look.open"),
                Feather.ARROW_RIGHT, () -> model.open(shelf.thing()));
        open.setAccessibleText(TEXTS.get("look.open") + ": " + name);
        return new VBox(8, words, open);
    }

    private static RowFace face(Shelf shelf) {
        Feather icon = !shelf.isKept()
                ? Feather.CIRCLE
                : shelf.isBelowNothing()
                        ? Feather.HELP_CIRCLE
                        : shelf.isLow()
                                ? Feather.FLAG
                                : shelf.expiring().isEmpty() ? Feather.PACKAGE : Feather.CALENDAR;
        return new RowFace(icon, ThingWords.name(shelf.thing()), StockWords.detail(shelf),
                shelf.isKept() ? Numbers.whole(shelf.onHand().getAsInt()) : "");
    }
}
