package org.mlango.erasure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.visits.Visits;

/** Wires the room of erasing: a part of the person's file, a card on Today, and the list of erasures by number. */
public final class ErasureRoom implements Room {
    static final String ERASURES = "erasures";

    private final Erasure erasure;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final SavePlace savePlace;

    /** What the window lends. */
    public record Desk(Background background, Navigation navigation, Notices notices, SavePlace savePlace) {}

    public ErasureRoom(Erasure erasure, Visits visits, People people, Desk desk, SecondFormView.Maker second) {
        this.erasure = erasure;
        this.background = desk.background();
        this.navigation = desk.navigation();
        this.notices = desk.notices();
        this.savePlace = desk.savePlace();
        people.addSection(() -> new EraseView(new EraseViewModel(background, erasure, navigation), second).section());
        people.addSection(() -> new AnonymousView(new AnonymousViewModel(background, visits, notices)).section());
    }

    @Override
    public String guidePage() {
        return "when-somebody-wants-everything-deleted";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(ERASURES, () -> new ErasuresView(list(), navigation, savePlace));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new ErasuresTodayView(list(), navigation));
    }

    private ErasuresViewModel list() {
        return new ErasuresViewModel(background, erasure, notices);
    }
}
