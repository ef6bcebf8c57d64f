package org.mlango.plans;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.plans.Desk.Today;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.store.Role;

/** "What I promised" on Today: how much stands, and the way to the desk. Nobody is named. */
final class DeskTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(DeskTodayView.class);

    private final ObjectProperty<Today> today = new SimpleObjectProperty<>(Today.NOTHING);
    private final Background background;
    private final Card card;

    DeskTodayView(Background background, Navigation navigation) {
        this.background = background;
        Label words = Prose.of(Bindings.createStringBinding(this::words, today, Texts.language()));
        words.setId("today-plans-words");
        card = new Card(TEXTS.text("today.title"), words, Buttons.secondary("today-plans", TEXTS.text("today.desk"),
                Feather.ARROW_RIGHT, () -> navigation.go(DeskView.ID))).icon(Feather.THUMBS_UP);
        card.setId("today-promises");
    }

    private String words() {
        Today now = today.get();
        return Stream.of(TEXTS.get("today.promised", now.promised()),
                now.lookBacks() == 0 ? "" : TEXTS.get("today.look_backs", now.lookBacks()),
                now.reaching() == 0 ? "" : TEXTS.get("today.reaching", now.reaching())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Set<Role> roles() {
        return PlanRules.WHO_LISTEN;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(Desk::today, today::set);
    }
}
