package org.mlango.incidents;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.store.Role;

/** "Something happened", on Today: a quiet way in, and how much the centre owes. It says of nobody what. */
final class IncidentsTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(IncidentsTodayView.class);

    private final IntegerProperty owed = new SimpleIntegerProperty();
    private final Background background;
    private final Incidents incidents;
    private final Card card;

    IncidentsTodayView(Background background, Incidents incidents, Navigation navigation) {
        this.background = background;
        this.incidents = incidents;
        card = new Card(TEXTS.text("today.title"),
                Prose.of(Bindings.createStringBinding(() -> owed.get() == 0
                        ? TEXTS.get("today.words")
                        : TEXTS.get("today.owed", owed.get()), owed, Texts.language())),
                Buttons.secondary("today-incidents-go", TEXTS.text("today.go"), Feather.ARROW_RIGHT,
                        () -> navigation.go(OverviewView.ID)))
                .icon(Feather.LIFE_BUOY);
        card.setId("today-incidents");
    }

    @Override
    public int position() {
        return 58;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR, Role.MANAGER);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(incidents::owedCount, owed::set);
    }
}
