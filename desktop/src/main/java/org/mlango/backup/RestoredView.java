package org.mlango.backup;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Screen;
import org.mlango.together.SecondPersonView;

/** After a backup came back that may not know everything: what that is, what to look at together, and the second person's yes. */
final class RestoredView implements Screen {
    static final String ID = "restored";
    private static final Texts TEXTS = Texts.of(RestoredView.class);

    private final RestoredViewModel model;
    private final Page page;

    /** @param form for the second person */
    RestoredView(RestoredViewModel model, SecondPersonView form, Runnable today) {
        this.model = model;
        model.yes.bind(form.yes());
        Label doubts = BackupView.line(model.doubts());
        doubts.setId("restored-doubts");
        Label said = BackupView.line(model.said());
        said.setId("restored-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        Button settle = Buttons.primary("restored-settle", TEXTS.text("restored.settle"), Feather.CHECK,
                model::settle);
        settle.disableProperty().bind(Bindings.isNull(model.yes).or(model.busy));
        Card known = new Card(TEXTS.text("restored.unknown"), doubts, BackupView.line(TEXTS.text("restored.look")))
                .icon(Feather.HELP_CIRCLE);
        Card together = new Card(TEXTS.text("restored.together"), form, new FlowPane(settle)).icon(Feather.USERS);
        for (Card card : new Card[]{known, together}) {
            card.visibleProperty().bind(Bindings.isNotNull(model.back));
            card.managedProperty().bind(card.visibleProperty());
        }
        page = new Page(TEXTS.text("restored.title"), said, known, together,
                new FlowPane(Buttons.quiet("restored-today", TEXTS.text("restored.today"), Feather.ARROW_LEFT, today)))
                .intro(TEXTS.text("restored.intro"));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }
}
