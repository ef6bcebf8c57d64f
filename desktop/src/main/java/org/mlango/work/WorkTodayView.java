package org.mlango.work;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;

/** "The work" on Today: how often somebody came this week, and the way to the pictures. */
final class WorkTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(WorkTodayView.class);

    private final WorkViewModel model;
    private final Label said = new Label();
    private final Card card;

    WorkTodayView(WorkViewModel model, Navigation navigation) {
        this.model = model;
        said.setId("today-work-said");
        said.setWrapText(true);
        card = new Card(TEXTS.text("today.title"), said, Buttons.secondary("today-work-go", TEXTS.text("title"),
                Feather.ARROW_RIGHT, () -> navigation.go(WorkView.ID))).icon(Feather.BAR_CHART_2);
        card.setId("today-work");
        model.looked.subscribe(this::draw);
        Texts.redrawing(card, this::draw);
    }

    private void draw() {
        Looked looked = model.looked.get();
        said.setText(looked == null
                ? ""
                : TEXTS.get("today.said", Numbers.whole(looked.weeks().getLast().came().visits())));
    }

    @Override
    public int position() {
        return 90;
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
