package org.mlango.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;

/** Every screen behind a door of the navigation, shown for the first time since somebody came in, and again. */
@Tag("bench")
class ScreensBenchTest {
    private static final int STARTS = 3;
    private static final int AGAIN = 5;
    private static final String TODAY = "nav-today";

    private final Map<String, List<Long>> first = new HashMap<>();
    private final Map<String, List<Long>> later = new HashMap<>();

    @Test
    void firstAndAgain() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            int people = program.recordsKept();
            for (int start = 0; start < STARTS; start++) {
                program.await("at rest", Startup::isAtRest);
                program.restart();
                program.signIn(Program.AMINA);
                program.await("at rest", Startup::isAtRest);
                List<String> doors = program.doors();
                doors.stream().filter(door -> !door.equals(TODAY)).forEach(door -> open(program, door, first));
                for (int time = 0; time < AGAIN; time++) {
                    doors.forEach(door -> open(program, door, later));
                }
            }
            tell(Figure.FIRST_SHOW, people, first, "; without the start-up cache, in a process that ran before");
            tell(Figure.LATER_SHOW, people, later, "");
        }
    }

    private static void open(Program program, String door, Map<String, List<Long>> took) {
        ButtonBase button = (ButtonBase) program.see(door);
        took.computeIfAbsent(door, at -> new ArrayList<>()).add(program.untilThere(button::fire, door));
    }

    private record Middle(String door, long nanos) {}

    /** The slowest of the screens, each by the middle of its times. */
    private static void tell(Figure figure, int people, Map<String, List<Long>> took, String more) {
        List<Middle> middles = took.entrySet().stream()
                .map(one -> new Middle(one.getKey(), middle(one.getValue())))
                .sorted(Comparator.comparingLong(Middle::nanos)).toList();
        Middle slowest = middles.getLast();
        Bench.tell(Measured.of(figure, people).times(took.values().stream().mapToInt(List::size).sum())
                .took(slowest.nanos() / 1e6)
                .noting(String.format(Locale.ENGLISH, "%s, of %d screens; the middle of all %.0f ms%s", slowest.door(),
                        middles.size(), middles.get(middles.size() / 2).nanos() / 1e6, more)));
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
