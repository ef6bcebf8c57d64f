package org.mlango.work;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.visits.Came;

/** "The work" on Today: how often somebody came this week, and the way to the pictures. */
final class WorkTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(WorkTodayView.class);

    private final Background background;
    private final Work work;
    private final ObjectProperty<@Nullable Came> came = new SimpleObjectProperty<>();
    private final Label said = new Label();
    private final Card card;

    WorkTodayView(Background background, Work work, Navigation navigation) {
        this.background = background;
        this.work = work;
        said.setId("today-work-said");
        said.setWrapText(true);
        card = new Card(TEXTS.text("today.title"), said, Buttons.secondary("today-work-go", TEXTS.text("title"),
                Feather.ARROW_RIGHT, () -> navigation.go(WorkView.ID))).icon(Feather.BAR_CHART_2);
        card.setId("today-work");
        came.subscribe(this::draw);
        Texts.redrawing(card, this::draw);
    }

    private void draw() {
        Came now = came.get();
        said.setText(now == null ? "" : TEXTS.get("today.said", Numbers.whole(now.visits())));
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
        background.read(work::thisWeek, came::set);
    }
}
