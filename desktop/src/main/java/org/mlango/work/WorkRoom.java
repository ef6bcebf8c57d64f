package org.mlango.work;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires the room that looks at the work. */
public final class WorkRoom implements Room {
    private final Background background;
    private final Work work;
    private final Navigation navigation;
    private final Notices notices;
    private final SavePlace savePlace;

    public WorkRoom(Work work, Background background, Navigation navigation, Notices notices, SavePlace savePlace) {
        this.background = background;
        this.work = work;
        this.navigation = navigation;
        this.notices = notices;
        this.savePlace = savePlace;
    }

    @Override
    public String guidePage() {
        return "when-many-come-at-once";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(WorkView.ID, () -> new WorkView(new WorkViewModel(background, work, notices), savePlace));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new WorkTodayView(background, work, navigation));
    }
}
