package org.mlango.registers;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;

/** The register of requests, by card code for every role. */
final class RequestsView implements Screen {
    static final String ID = "requests";
    private static final Texts TEXTS = Texts.of(RequestsView.class);
    private static final int MOST_ROWS = 8;

    private final RequestsViewModel model;
    private final Page page;

    /** @param bar the way to the other registers */
    RequestsView(RequestsViewModel model, Node bar) {
        this.model = model;
        Button write = Buttons.primary("requests-write", TEXTS.text("request.write"), Feather.PLUS,
                model.form::begin);
        write.visibleProperty().bind(model.mayWrite.and(model.form.open.not()).and(model.chosen.isNull()));
        write.managedProperty().bind(write.visibleProperty());
        page = new Page(TEXTS.text("requests.title"), bar,
                new Card(TEXTS.text("requests.list"), Prose.of(TEXTS.text("requests.why")),
                        new RequestListView(model, MOST_ROWS), write, new RequestFormView(model.form, true))
                        .icon(Feather.INBOX));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.ofEverybody();
    }

    @Override
    public void hidden() {
        model.forget();
    }
}
