package org.mlango.tour;

import java.io.PrintStream;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.boot.Program;
import org.mlango.kit.PrimaryStage;

/** The day of the tour, with a stop-watch on whatever reaches the window: how long the screen stands still. */
@Tag("bench")
class HandlersBenchTest {
    private static final int PEOPLE = 40;
    private static final long LONG = 50_000_000;

    private int events;
    private int longOnes;
    private long longest;
    private String whose = "";

    @Test
    void howLongTheScreenStandsStill() {
        try (Program program = Program.practice()) {
            Stage stage = PrimaryStage.get();
            EventDispatcher inner = program.hands().onScreen(() -> watched(stage));
            try {
                new DayWalk(program.hands(), (window, name) -> {}, new Steps(new PrintStream(
                        PrintStream.nullOutputStream()), () -> 0), program::window).run();
            } finally {
                program.hands().onScreen(() -> {
                    stage.setEventDispatcher(inner);
                    return true;
                });
            }
        }
        Bench.tell(Measured.of(Figure.HANDLER, PEOPLE).times(events).took(longest / 1e6).noting(String.format(
                Locale.ENGLISH, "%s; %d events, %d of them longer than %d ms; what is drawn afterwards is not in it",
                whose, events, longOnes, LONG / 1_000_000)));
    }

    private EventDispatcher watched(Stage stage) {
        EventDispatcher inner = stage.getEventDispatcher();
        stage.setEventDispatcher((event, tail) -> {
            long began = System.nanoTime();
            try {
                return inner.dispatchEvent(event, tail);
            } finally {
                ended(event, System.nanoTime() - began);
            }
        });
        return inner;
    }

    private void ended(Event event, long took) {
        events++;
        longOnes += took > LONG ? 1 : 0;
        if (took > longest) {
            longest = took;
            whose = event.getEventType() + " at " + (event.getTarget() instanceof javafx.scene.Node node
                    && node.getId() != null ? node.getId() : event.getTarget().getClass().getSimpleName());
        }
    }
}
