package org.mlango.incidents;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.asking.AskingRoom;
import org.mlango.library.Library;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires what happened. It has no entry at the left: it begins in somebody's file, or on Today. */
public final class IncidentsRoom implements Room {
    private final Incidents incidents;
    private final Library library;
    private final AskingRoom asking;
    private final Desk desk;

    /** What the window lends. */
    public record Desk(Background background, Navigation navigation, Notices notices) {}

    public IncidentsRoom(Incidents incidents, People people, Library library, AskingRoom asking, Desk desk) {
        this.incidents = incidents;
        this.library = library;
        this.asking = asking;
        this.desk = desk;
        people.addSection(() -> new IncidentsSectionView(
                new IncidentRowsViewModel(desk.background(), incidents, desk.notices()), desk.navigation()).section());
    }

    @Override
    public String guidePage() {
        return "when-something-happened";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(TellView.ID, this::tell, OverviewView.ID, () -> new OverviewView(
                new OverviewViewModel(desk.background(), incidents, desk.notices()), desk.navigation()));
    }

    private Screen tell() {
        Navigation navigation = desk.navigation();
        return new TellView(new TellViewModel(desk.background(), incidents, asking, desk.notices(), person -> {
            if (person == null) {
                navigation.go(OverviewView.ID);
            } else {
                navigation.go("person", person);
            }
        }), library, asking, navigation);
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new IncidentsTodayView(desk.background(), incidents, desk.navigation()));
    }
}
