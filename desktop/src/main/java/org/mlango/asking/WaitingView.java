package org.mlango.asking;

import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Role;

/** "Not decided yet" on Today: nobody has to be found, and nobody is late. Hidden while there is nobody. */
final class WaitingView implements TodayCard {
    private static final Texts TEXTS = Texts.of(WaitingView.class);

    private final WaitingViewModel model;
    private final Navigation navigation;
    private final VBox inside = new VBox(12);
    private final Card card;

    WaitingView(WaitingViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        card = new Card(TEXTS.text("today.waiting"), inside).icon(Feather.CLOCK);
        card.setId("today-waiting");
        InvalidationListener anew = change -> draw();
        model.rows.addListener(anew);
        Texts.redrawing(card, this::draw);
        draw();
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Set<Role> roles() {
        return AskingRoom.WHO_MEET_PEOPLE;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.load();
    }

    private void draw() {
        card.setVisible(!model.rows.isEmpty());
        card.setManaged(card.isVisible());
        inside.getChildren().setAll(ConsentTalkView.line(TEXTS.text("today.waiting.why")));
        model.rows.forEach(row -> inside.getChildren().add(row(row, model.rows.indexOf(row))));
    }

    /** What they are called stays hidden until asked for: Today lies open on the desk. */
    private Node row(Waiting waiting, int at) {
        VBox row = new VBox(8, ConsentTalkView.line(
                TEXTS.text("today.waiting.row", Dates.shortDay(waiting.since()), Dates.shortDay(waiting.until()))));
        Button show = Buttons.quiet("waiting-show-" + at, TEXTS.text("today.waiting.show"), Feather.EYE, () -> {});
        show.setOnAction(event -> {
            row.getChildren().set(0, ConsentTalkView.line(TEXTS.text("today.waiting.who", waiting.nameToUse(),
                    waiting.knownBy())));
            show.setVisible(false);
            show.setManaged(false);
        });
        row.getChildren().add(new FlowPane(12, 8, show,
                Buttons.secondary("waiting-ask-" + at, TEXTS.text("today.waiting.ask"), Feather.MESSAGE_CIRCLE,
                        () -> navigation.go(AskingRoom.REGISTER, waiting)),
                Buttons.quiet("waiting-forget-" + at, TEXTS.text("today.waiting.forget"), Feather.TRASH_2,
                        () -> model.ended(waiting.id(), () -> {}))));
        row.getStyleClass().add("row");
        return row;
    }
}
