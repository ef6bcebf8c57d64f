package org.mlango.tests;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

import org.mlango.asking.AskingRoom;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.store.Background;

/** Wires tests and treatments. They have no entry at the left, and nothing on Today: they begin and go on with a person. */
public final class TestsRoom implements Room {
    private final Tests tests;
    private final AskingRoom asking;
    private final Desk desk;

    /** What the window lends. */
    public record Desk(Background background, Navigation navigation, Notices notices, Clock clock) {}

    public TestsRoom(Tests tests, People people, AskingRoom asking, Desk desk) {
        this.tests = tests;
        this.asking = asking;
        this.desk = desk;
        people.addSection(() -> new TestsSectionView(
                new TestsSectionViewModel(desk.background(), tests, desk.clock()), desk.navigation()).section());
    }

    @Override
    public String guidePage() {
        return "when-somebody-takes-a-test";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(TestView.ID, () -> new TestView(
                new TestFormViewModel(desk.background(), tests, asking, desk.notices(), desk.clock()), asking,
                desk.navigation()));
    }
}
