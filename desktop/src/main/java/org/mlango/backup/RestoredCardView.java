package org.mlango.backup;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;

/** On everybody's Today, until two people have settled what a backup could not know. */
final class RestoredCardView implements TodayCard {
    private static final Texts TEXTS = Texts.of(RestoredCardView.class);

    private final RestoredViewModel model;
    private final Card card;

    RestoredCardView(RestoredViewModel model, Runnable open) {
        this.model = model;
        card = new Card(TEXTS.text("restored.title"), BackupView.line(TEXTS.text("restored.card")),
                Buttons.primary("restored-open", TEXTS.text("restored.open"), Feather.USERS, open))
                .icon(Feather.HELP_CIRCLE);
        card.setId("restored-card");
        card.visibleProperty().bind(Bindings.isNotNull(model.back));
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public int position() {
        return 2;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.load();
    }
}
