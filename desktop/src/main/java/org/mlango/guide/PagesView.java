package org.mlango.guide;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.ListAndPage;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.SearchEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Screen;

/** All pages of the guide on the left, searched as somebody types; one of them on the right. */
final class PagesView implements Screen {
    private static final Texts TEXTS = Texts.of(PagesView.class);
    private static final int LONGEST = 80;

    private final PagesViewModel model;
    private final RowList<GuidePage> list;
    private final ScrollPane reading = Page.scrolling(new VBox());
    private final Page page;
    private final InvalidationListener spoken = change -> speak();
    private boolean listing;

    PagesView(PagesViewModel model) {
        this.model = model;
        SearchEntry search = new SearchEntry("help-search", LONGEST);
        search.promptTextProperty().bind(TEXTS.text("search"));
        search.accessibleTextProperty().bind(TEXTS.text("search"));
        model.asked.bind(search.textProperty());
        list = new RowList<>("help-pages", TEXTS.text("pages"), model.found,
                found -> new RowFace(Feather.FILE_TEXT, found.title(), "", ""));
        list.empty(new EmptyState(Feather.SEARCH, TEXTS.text("none"), TEXTS.text("none.next")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        list.onOpen(this::open);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(search, list);
        left.getStyleClass().add("help-side");
        reading.setFocusTraversable(true);
        reading.setId("help-reading");
        reading.accessibleTextProperty().bind(TEXTS.text("reading"));
        VBox.setVgrow(reading, Priority.ALWAYS);
        Button back = Buttons.secondary("help-back", TEXTS.text("pages"), Feather.ARROW_LEFT,
                () -> model.open.set(null));
        VBox right = new VBox(back, reading);
        right.getStyleClass().add("help-side");
        ListAndPage both = new ListAndPage(left, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        back.visibleProperty().bind(both.narrowProperty());
        back.managedProperty().bind(back.visibleProperty());
        both.pageOpenProperty().bind(model.open.isNotNull());
        page = new Page(TEXTS.text("title"), both).intro(TEXTS.text("why")).filling();
        Theme.roomSheet(page, PagesView.class);
        model.open.subscribe(this::read);
    }

    @Override
    public Node node() {
        return page;
    }

    /** What is searched for is not kept anywhere, and nobody misses it. */
    @Override
    public boolean unsaved() {
        return false;
    }

    /** @param about the name of a page; nothing leaves open what was open */
    @Override
    public void shown(@Nullable Object about) {
        Texts.language().addListener(spoken);
        speak();
        if (about instanceof String name) {
            model.open(name);
        }
    }

    @Override
    public void hidden() {
        Texts.language().removeListener(spoken);
    }

    private void speak() {
        listing = true;
        model.speak(Texts.currentLanguage());
        listing = false;
    }

    private void open(@Nullable GuidePage chosen) {
        if (chosen != null && !listing) {
            model.open.set(chosen);
        }
    }

    private void read(@Nullable GuidePage open) {
        reading.setContent(open == null
                ? new EmptyState(Feather.FILE_TEXT, TEXTS.text("start"), TEXTS.text("start.next"))
                : new PageView(open));
        reading.setVvalue(0);
    }
}
