package org.mlango.library;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.ListAndPage;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.SearchEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Topics on the left, what is known on the right. */
final class LibraryView implements Screen {
    private static final Texts TEXTS = Texts.of(LibraryView.class);
    static final String SHEET = Objects.requireNonNull(LibraryView.class.getResource("library.css")).toExternalForm();
    private static final int LONGEST_SEARCH = 60;

    private final LibraryViewModel model;
    private final TopicViews topics;
    private final SearchEntry search = new SearchEntry("library-search", LONGEST_SEARCH);
    private final RowList<Found> list;
    private final ScrollPane reading = Page.scrolling(new VBox());
    private final Page page;
    private final InvalidationListener spoken = change -> redraw();

    LibraryView(LibraryViewModel model, Library library, Navigation navigation, TopicViews topics) {
        this.model = model;
        this.topics = topics;
        search.textProperty().bindBidirectional(model.typed);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        list = new RowList<>("library-topics", TEXTS.text("topics"), model.found, LibraryView::face);
        list.empty(new EmptyState(Feather.SEARCH, TEXTS.text("nothing"), TEXTS.text("nothing.next")));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.open(chosen.page());
            }
        });
        list.onOpen(chosen -> model.open(chosen.page()));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(new Field(TEXTS.text("search"), search).why(TEXTS.text("search.why")), list, doors(library,
                navigation));
        left.getStyleClass().add("library-left");
        reading.setFocusTraversable(true);
        reading.setId("library-reading");
        reading.accessibleTextProperty().bind(TEXTS.text("reading"));
        Button back = Buttons.secondary("library-back", TEXTS.text("back"), Feather.ARROW_LEFT, model::close);
        VBox right = new VBox(back, reading);
        right.getStyleClass().add("library-right");
        VBox.setVgrow(reading, Priority.ALWAYS);
        ListAndPage both = new ListAndPage(left, right);
        back.visibleProperty().bind(both.narrowProperty());
        back.managedProperty().bind(back.visibleProperty());
        both.pageOpenProperty().bind(model.open().isNotNull().or(model.form().isNotNull()));
        VBox.setVgrow(both, Priority.ALWAYS);
        page = new Page(TEXTS.text("title"), both).filling();
        page.getStylesheets().add(SHEET);
        model.open().addListener(spoken);
        model.form().addListener(spoken);
        model.writing.addListener(spoken);
        redraw();
    }

    @Override
    public Node node() {
        return page;
    }

    /** @param about the code of a topic to open, or null */
    @Override
    public void shown(@Nullable Object about) {
        Texts.language().addListener(spoken);
        model.load();
        if (about instanceof String code) {
            model.open(code);
        }
        redraw();
        Platform.runLater(search::requestFocus);
    }

    @Override
    public void hidden() {
        Texts.language().removeListener(spoken);
        model.typed.set("");
        model.writing.set(false);
    }

    private FlowPane doors(Library library, Navigation navigation) {
        FlowPane doors = new FlowPane();
        doors.getStyleClass().add("library-doors");
        library.corners().forEach(corner -> doors.getChildren().add(Buttons.secondary("library-" + corner.screen(),
                corner.texts().text("corner." + corner.screen()), corner.icon(),
                () -> navigation.go(corner.screen()))));
        doors.getChildren().add(Buttons.secondary("library-packs", TEXTS.text("packs"), Feather.PACKAGE,
                () -> navigation.go(LibraryRoom.PACKS)));
        Button add = Buttons.secondary("library-add-topic", TEXTS.text("add.topic"), Feather.PLUS, model::writeTopic);
        add.visibleProperty().bind(model.mayWrite());
        add.managedProperty().bind(add.visibleProperty());
        doors.getChildren().add(add);
        return doors;
    }

    private void redraw() {
        NoteFormViewModel form = model.form().get();
        TopicPage open = model.open().get();
        list.refresh();
        reading.setVvalue(0);
        reading.setContent(form != null
                ? new NoteFormView(form)
                : open == null ? start() : topics.view(open));
    }

    private static Node start() {
        BorderPane middle = new BorderPane(
                new EmptyState(Feather.BOOK_OPEN, TEXTS.text("start"), TEXTS.text("start.next")));
        middle.setPrefHeight(320);
        return middle;
    }

    private static RowFace face(Found found) {
        TopicPage page = found.page();
        String detail = found.because().isEmpty()
                ? TEXTS.get("shelf." + page.shelf())
                : TEXTS.get("because", found.because());
        return new RowFace(icon(page.shelf()), page.title().in(Texts.currentLanguage()), detail,
                page.own() ? TEXTS.get("own.short") : "");
    }

    private static Feather icon(Shelf shelf) {
        return switch (shelf) {
            case SUBSTANCES -> Feather.DROPLET;
            case SAFER -> Feather.SHIELD;
            case HEALTH -> Feather.HEART;
            case RIGHTS -> Feather.FLAG;
            case PLACES -> Feather.MAP_PIN;
        };
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.found.isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.openBest();
            reading.requestFocus();
            event.consume();
        }
    }

}
