package org.mlango.learning;

import java.util.Objects;
import javafx.beans.InvalidationListener;
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
import org.mlango.kit.form.ListAndPage;
import org.mlango.kit.form.Page;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** The guide: cards on the left, one of them on the right. */
final class GuideView implements Screen {
    private static final Texts TEXTS = Texts.of(GuideView.class);

    private final GuideViewModel model;
    private final SavePlace savePlace;
    private final RowList<Card> list;
    private final ScrollPane reading = Page.scrolling(new VBox());
    private final Page page;
    private final InvalidationListener spoken = change -> redraw();

    GuideView(GuideViewModel model, SavePlace savePlace, Navigation navigation) {
        this.model = model;
        this.savePlace = savePlace;
        list = new RowList<>("guide-cards", TEXTS.text("cards"), model.cards, this::face);
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        list.onOpen(this::open);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane doors = new FlowPane(
                Buttons.secondary("guide-trainings", TEXTS.text("trainings"), Feather.USERS, () -> {
                    model.open.set(null);
                    model.trainingsOpen.set(true);
                }), Buttons.secondary("guide-library", TEXTS.text("to.library"), Feather.BOOK_OPEN,
                        () -> navigation.go("library")));
        doors.getStyleClass().add("guide-actions");
        VBox left = new VBox(list, doors);
        left.getStyleClass().add("guide-side");
        reading.setFocusTraversable(true);
        reading.setId("guide-reading");
        reading.accessibleTextProperty().bind(TEXTS.text("reading"));
        Button back = Buttons.secondary("guide-back", TEXTS.text("cards"), Feather.ARROW_LEFT, () -> {
            model.trainingsOpen.set(false);
            model.open.set(null);
        });
        VBox right = new VBox(back, reading);
        right.getStyleClass().add("guide-side");
        VBox.setVgrow(reading, Priority.ALWAYS);
        ListAndPage both = new ListAndPage(left, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        back.visibleProperty().bind(both.narrowProperty());
        back.managedProperty().bind(back.visibleProperty());
        both.pageOpenProperty().bind(model.open.isNotNull().or(model.trainingsOpen));
        page = new Page(TEXTS.text("title"), both).intro(TEXTS.text("why")).filling();
        page.getStylesheets().add(
                Objects.requireNonNull(GuideView.class.getResource("learning.css")).toExternalForm());
        model.open.addListener(spoken);
        model.trainingsOpen.addListener(spoken);
        model.keeps().addListener(spoken);
        redraw();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        Texts.language().addListener(spoken);
        model.load();
        redraw();
    }

    /** What is one worker's alone does not stay in memory longer than it is looked at. */
    @Override
    public void hidden() {
        Texts.language().removeListener(spoken);
        model.through.clear();
    }

    private void open(@Nullable Card card) {
        if (card != null) {
            model.trainingsOpen.set(false);
            model.open.set(card);
        }
    }

    private void redraw() {
        Card open = model.open.get();
        list.refresh();
        reading.setVvalue(0);
        reading.setContent(model.trainingsOpen.get()
                ? new TrainingsView(model)
                : open == null
                        ? new EmptyState(Feather.MESSAGE_CIRCLE, TEXTS.text("start"), TEXTS.text("start.next"))
                        : new CardView(open, model, savePlace));
    }

    private RowFace face(Card card) {
        Feather icon = switch (card.kind()) {
            case TALK -> Feather.MESSAGE_CIRCLE;
            case FACTS -> Feather.BOOK;
            case SCENE -> Feather.USERS;
        };
        return new RowFace(icon, card.title().in(Texts.currentLanguage()), TEXTS.get("kind." + card.kind()), "");
    }
}
