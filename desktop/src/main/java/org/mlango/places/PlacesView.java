package org.mlango.places;

import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.ListAndPage;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.SaidOnce;
import org.mlango.kit.form.Typed;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** Places on the left, one of them on the right. */
final class PlacesView implements Screen {
    static final String ID = "places";
    private static final Texts TEXTS = Texts.of(PlacesView.class);

    private final PlacesViewModel model;
    private final SavePlace savePlace;
    private final ScrollPane reading = Page.scrolling(new VBox());
    private final Page page;
    private final SaidOnce leaving = new SaidOnce();
    /** The form that stands there: what is typed in it is not drawn anew. */
    private @Nullable PlaceFormViewModel drawn;

    PlacesView(PlacesViewModel model, SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        PlacePickerView picker = new PlacePickerView(ID, model.picker);
        VBox.setVgrow(picker, Priority.ALWAYS);
        Button back = Buttons.secondary("places-back", TEXTS.text("places.back"), Feather.ARROW_LEFT, this::back);
        reading.setFocusTraversable(true);
        reading.setId("places-reading");
        reading.accessibleTextProperty().bind(TEXTS.text("places.title"));
        VBox.setVgrow(reading, Priority.ALWAYS);
        ListAndPage both = new ListAndPage(new VBox(12, picker, doors()),
                new VBox(12, back, Prose.refusal("places-note", model.note), reading));
        back.visibleProperty().bind(both.narrowProperty());
        back.managedProperty().bind(back.visibleProperty());
        both.pageOpenProperty().bind(model.picker.chosen.isNotNull().or(model.form.isNotNull())
                .or(model.brought.isNotNull()).or(model.note.isNotEmpty()));
        VBox.setVgrow(both, Priority.ALWAYS);
        page = new Page(TEXTS.text("places.title"), both).filling();
        model.picker.chosen.subscribe(chosen -> {
            if (typedIsSafe()) {
                model.form.set(null);
            }
            draw();
        });
        model.form.subscribe(this::draw);
        model.brought.subscribe(this::draw);
        model.pages.subscribe(this::draw);
        model.mayWrite.subscribe(this::draw);
        model.picker.found.addListener((InvalidationListener) change -> draw());
        Texts.redrawing(page, this::draw);
    }

    @Override
    public Node node() {
        return page;
    }

    /** @param about the id of a place to open, or null */
    @Override
    public void shown(@Nullable Object about) {
        model.load();
        if (about instanceof UUID place) {
            model.picker.load(place);
        }
        draw();
    }

    @Override
    public void hidden() {
        model.clear();
    }

    /** False while something typed is kept nowhere; the screen says so, once. */
    @Override
    public boolean mayLeave() {
        return leaving.mayLeave(this::typedIsSafe);
    }

    private boolean typedIsSafe() {
        boolean safe = model.form.get() == null || !Typed.in(reading);
        if (!safe) {
            model.note.set(TEXTS.get("places.before_leaving"));
        }
        return safe;
    }

    private void back() {
        if (!typedIsSafe()) {
            return;
        }
        model.form.set(null);
        model.brought.set(null);
        model.note.set("");
        model.picker.chosen.set(null);
        reading.setVvalue(0);
    }

    private FlowPane doors() {
        return new FlowPane(8, 8, whenWriting(Buttons.secondary("places-add", TEXTS.text("places.add"),
                Feather.PLUS, model::begin)),
                Buttons.quiet("places-more", TEXTS.text("places.more"), Feather.FILE_TEXT, this::back));
    }

    /** What comes in and goes out. */
    private Card files() {
        Card files = new Card(TEXTS.text("places.more"), new FlowPane(8, 8,
                Buttons.secondary("places-print-en", TEXTS.text("places.print.en"), Feather.PRINTER,
                        () -> print(Language.EN)),
                Buttons.secondary("places-print-sw", TEXTS.text("places.print.sw"), Feather.PRINTER,
                        () -> print(Language.SW))),
                Prose.of(TEXTS.text("places.print.why", model.printed()), "field-why"),
                new FlowPane(8, 8, whenWriting(Buttons.secondary("places-import", TEXTS.text("places.import"),
                        Feather.UPLOAD, this::bring)),
                        Buttons.secondary("places-export", TEXTS.text("places.export"), Feather.DOWNLOAD,
                                this::export)))
                .icon(Feather.FILE_TEXT);
        if (model.pages.get() > 0) {
            files.getChildren().add(whenWriting(Buttons.secondary("places-take-over",
                    TEXTS.text("places.take_over", model.pages.get()), Feather.BOOK_OPEN, model::takeOver)));
        }
        return files;
    }

    private Button whenWriting(Button button) {
        return shownWhile(button, model.mayWrite);
    }

    private static Button shownWhile(Button button, BooleanExpression shown) {
        button.visibleProperty().bind(shown);
        button.managedProperty().bind(shown);
        return button;
    }

    private void bring() {
        savePlace.find(page, TEXTS.get("places.file"), ".csv").ifPresent(model::look);
    }

    private void export() {
        savePlace.choose(page, "places.csv", TEXTS.get("places.file")).ifPresent(model::export);
    }

    private void print(Language language) {
        savePlace.choose(page, "places.pdf", TEXTS.get("places.paper"))
                .ifPresent(place -> model.print(place, language));
    }

    private void leaveForm() {
        model.note.set("");
        model.form.set(null);
    }

    private void draw() {
        PlaceFormViewModel form = model.form.get();
        PlacesViewModel.Brought brought = model.brought.get();
        Listed chosen = model.picker.chosen.get();
        if (form != null) {
            if (form != drawn) {
                reading.setContent(new PlaceFormView(form, model::kept, this::leaveForm).card());
            }
        } else if (brought != null) {
            reading.setContent(new BroughtView(brought, model));
        } else {
            reading.setContent(chosen == null ? start() : new PlaceCardView(chosen, model));
        }
        drawn = form;
        leaving.anew();
    }

    /** While nothing is chosen: what to do next. */
    private Node start() {
        boolean none = model.picker.isEmpty();
        VBox start = new VBox(16, new EmptyState(Feather.MAP_PIN, TEXTS.text(none ? "places.none" : "place.pick"),
                TEXTS.text(none ? "places.none.next" : "place.pick.next")));
        if (none) {
            start.getChildren().add(new Card(TEXTS.text("places.checked.title"),
                    Prose.of(TEXTS.text("places.checked.why")), whenWriting(Buttons.secondary("places-checked",
                            TEXTS.text("places.checked"), Feather.PHONE, model::addChecked)))
                    .icon(Feather.PHONE));
        }
        start.getChildren().add(files());
        return start;
    }
}
