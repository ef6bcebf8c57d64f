package org.mlango.registers;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires the registers. They have no entry at the left: the way there is Today, the centre's screen and the person's file. */
public final class RegistersRoom implements Room {
    private final Registers registers;
    private final People people;
    private final Desk desk;

    /** What the window lends. */
    public record Desk(Background background, Navigation navigation, Notices notices) {}

    public RegistersRoom(Registers registers, People people, Desk desk) {
        this.registers = registers;
        this.people = people;
        this.desk = desk;
        people.addSection(() -> new PersonRequestsView(requests()).section());
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(RequestsView.ID, () -> new RequestsView(requests(), new RegistersBarView(desk.navigation())));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new RegistersTodayView(new RegistersTodayViewModel(desk.background(), registers),
                desk.navigation()));
    }

    private RequestsViewModel requests() {
        return new RequestsViewModel(desk.background(), registers, people, desk.notices());
    }
}
