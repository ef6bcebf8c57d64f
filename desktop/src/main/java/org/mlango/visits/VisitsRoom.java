package org.mlango.visits;

import java.util.List;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Shortcut;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires the room of visits. */
public final class VisitsRoom implements Room {
    private final Visits visits;
    private final People people;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;

    public VisitsRoom(Visits visits, People people, Background background, Navigation navigation, Notices notices) {
        this.visits = visits;
        this.people = people;
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        people.addSection(() -> new PersonVisitsView(list()));
    }

    /** Shown about a person's id (a visit of theirs), a visit's id (to correct it), or nothing (anonymous). */
    @Override
    public String guidePage() {
        return "front-desk";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("record-visit", Texts.of(VisitsRoom.class), Feather.EDIT_3, 20,
                VisitRules.AT_THE_DESK, () -> new RecordVisitView(
                        new RecordVisitViewModel(visits, people, background, navigation, notices))));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new TodayVisitsView(list()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(key("Q", "keys.tile"), key("2 Q", "keys.count"), key("Enter", "keys.save"),
                key("=", "keys.lastTime"),
                key("Delete", "keys.remove"));
    }

    private static Shortcut key(String keys, String words) {
        return new Shortcut(keys, Texts.of(VisitsRoom.class), words);
    }

    private VisitListViewModel list() {
        return new VisitListViewModel(visits, people, background, navigation, notices);
    }
}
