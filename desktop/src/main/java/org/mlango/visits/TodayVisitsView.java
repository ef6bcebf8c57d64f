package org.mlango.visits;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Shown;
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
        card = new Card(TEXTS.text("today.title"), whoIsHere(),
                new VisitListView("today-visits", model, false, TEXTS.text("today.title"), empty),
                actions()).icon(Feather.CLIPBOARD);
    }

    private Label whoIsHere() {
        Label here = new Label();
        here.setId("today-visits-here");
        here.setWrapText(true);
        here.textProperty().bind(model.whoIsHere());
        Shown.when(here, here.textProperty().isNotEmpty());
        return here;
    }

    private Node actions() {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("dialog-actions");
        for (Button button : List.of(
                Buttons.primary("today-visits-record", TEXTS.text("today.record"), Feather.PLUS,
                        model::recordAnonymous),
                Buttons.secondary("today-visits-came", TEXTS.text("today.came"), Feather.CLOCK, model::letWait))) {
            Shown.when(button, model.mayChange);
            actions.getChildren().add(button);
        }
        return actions;
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
