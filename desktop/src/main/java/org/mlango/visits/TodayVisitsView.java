package org.mlango.visits;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;

/** "Visits today" on the Today screen. */
final class TodayVisitsView implements TodayCard {
    private static final Texts TEXTS = Texts.of(TodayVisitsView.class);

    private final VisitListViewModel model;
    private final Card card;

    TodayVisitsView(VisitListViewModel model) {
        this.model = model;
        EmptyState empty = new EmptyState(Feather.SUNRISE, TEXTS.text("today.empty"), TEXTS.text("today.empty.next"));
        card = new Card(TEXTS.text("today.title"),
                new VisitListView("today-visits", model, false, TEXTS.text("today.title"), empty),
                recordButton()).icon(Feather.CLIPBOARD);
    }

    private Node recordButton() {
        var button = Buttons.primary("today-visits-record", TEXTS.text("today.record"), Feather.PLUS,
                model::recordAnonymous);
        button.visibleProperty().bind(model.mayChange);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.ofToday();
    }
}
