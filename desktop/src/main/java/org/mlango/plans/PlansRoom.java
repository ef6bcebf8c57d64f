package org.mlango.plans;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.ownview.OwnView;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires the room of plans. It has no entry at the left: a plan begins with a person, and the desk with Today. */
public final class PlansRoom implements Room {
    private final Plans plans;
    private final Window window;
    private final Desk desk;

    /** What the window lends. */
    public record Window(Background background, Navigation navigation, Notices notices, SavePlace savePlace) {}

    public PlansRoom(Plans plans, People people, OwnView ownView, Window window) {
        this.plans = plans;
        this.window = window;
        desk = new Desk(people);
        people.addSection(() -> new FilePlansView(new FilePlansViewModel(plans, window.background()),
                window.navigation()).section());
        ownView.bring(new PlanAfterTalk(window.navigation()));
    }

    @Override
    public String guidePage() {
        return "when-somebody-asks-for-a-plan";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(PlanView.ID, this::plan, DeskView.ID, () -> new DeskView(
                new DeskViewModel(plans, desk, window.background(), window.notices()), window.navigation(),
                window.savePlace()));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new DeskTodayView(window.background(), window.navigation()));
    }

    private Screen plan() {
        PlanViewModel model = new PlanViewModel(plans, window.background(), window.notices(),
                person -> window.navigation().go("person", person));
        return new PlanView(model, new CopyViewModel(model, plans, window.background(), window.notices()), plans,
                window.savePlace());
    }
}
