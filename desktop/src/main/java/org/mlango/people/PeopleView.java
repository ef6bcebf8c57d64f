package org.mlango.people;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Search, and the people found. */
final class PeopleView implements Screen {
    private static final Texts TEXTS = Texts.of(PeopleView.class);

    private final PeopleViewModel model;
    private final Navigation navigation;
    private final TextEntry search = new TextEntry("people-search", PersonRules.LONGEST_LINE);
    private final RowList<PersonFace> list;
    private final Page page;

    PeopleView(PeopleViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        search.textProperty().bindBidirectional(model.typed);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        list = new RowList<>("people-found", TEXTS.text("found"), model.found,
                face -> new RowFace(Feather.USER, face.label(), face.cardCode(), ""));
        list.onOpen(this::open);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(nothing());
        InvalidationListener anew = change -> list.setPlaceholder(nothing());
        model.nobody.addListener(anew);
        Button register = Buttons.primary("people-new", TEXTS.text("new"), Feather.USER_PLUS,
                () -> navigation.go(PeopleRoom.REGISTER));
        page = new Page(TEXTS.text("title"), new Field(TEXTS.text("search"), search).why(TEXTS.text("search.why")),
                list).filling().intro(model.trouble).actions(register);
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
        model.shown();
        Platform.runLater(search::requestFocus);
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    private EmptyState nothing() {
        return model.nobody.get()
                ? new EmptyState(Feather.USER_PLUS, TEXTS.text("nobody"), TEXTS.text("nobody.next"))
                : new EmptyState(Feather.SEARCH, TEXTS.text("start"), TEXTS.text("start.next"));
    }

    private void keys(KeyEvent event) {
        if (model.found.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open(model.found.getFirst());
            event.consume();
        }
    }

    private void open(PersonFace face) {
        navigation.go(PeopleRoom.FILE, face.person());
    }
}
