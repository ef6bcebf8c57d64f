package org.mlango.registers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.TogetherRoom;

/** Wires the registers. They have no entry at the left: the way there is Today, the centre's screen and the person's file. */
public final class RegistersRoom implements Room {
    private final Registers registers;
    private final People people;
    private final Desk desk;
    private final Function<UUID, SecondYesView> second;

    /** What the window lends. */
    public record Desk(Background background, Navigation navigation, Notices notices, SavePlace savePlace) {}

    /** @param together makes the form in which a second person says yes */
    public RegistersRoom(Registers registers, People people, Desk desk, TogetherRoom together, SecondPerson rule) {
        this.registers = registers;
        this.people = people;
        this.desk = desk;
        second = official -> SecondYesView.of(together.form(Matter.OFFICIAL, () -> official), rule, official);
        people.addSection(() -> new PersonRequestsView(requests()).section());
    }

    @Override
    public String guidePage() {
        return "requests-and-how-long-we-keep-things";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(RequestsView.ID, () -> new RequestsView(requests(), bar()),
                BreachesView.ID, () -> new BreachesView(
                        new BreachesViewModel(desk.background(), registers, desk.notices()), bar(), desk.savePlace()),
                OfficialsView.ID, () -> new OfficialsView(
                        new OfficialsViewModel(desk.background(), registers.officials(), desk.notices()), bar(),
                        second),
                KeepingView.ID, this::keeping);
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new RegistersTodayView(new RegistersTodayViewModel(desk.background(), registers),
                desk.navigation()));
    }

    private Screen keeping() {
        KeepingViewModel model = new KeepingViewModel(desk.background(), registers.keeping(), people,
                desk.navigation(), desk.notices());
        return new KeepingView(model, new TimesViewModel(desk.background(), registers, model::load), bar());
    }

    private RegistersBarView bar() {
        return new RegistersBarView(desk.navigation());
    }

    private RequestsViewModel requests() {
        return new RequestsViewModel(desk.background(), registers, people, desk.notices());
    }
}
