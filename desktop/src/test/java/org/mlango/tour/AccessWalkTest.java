package org.mlango.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;

/**
 * Everybody who works here can use every screen of the tour, light, dark and in high contrast: each control has a name, all words can
 * be read, and what is pressed is large enough. {@code target/access.md} says what was looked at. On the same walk the pictures of the guide are
 * compared with their screens, since it takes its time; {@code -Dguide.pictures=anew} makes them anew.
 */
@Tag("walk")
class AccessWalkTest {
    private static final int SCREENS = 70;

    @Test
    void everyScreenOfTheTourCanBeUsedByEverybodyAndIsAsTheGuideShowsIt() throws IOException {
        long began = System.nanoTime();
        Sharp eyes = new Sharp();
        Album album = new Album();
        Steps steps = new Steps(System.out, () -> 0);
        try (Program program = Program.practice()) {
            new DayWalk(program.hands(), album.behind(eyes, program.hands()), steps, program::window).run();
        }
        try (Program program = Program.nothing()) {
            Eyes both = album.behind(eyes, program.hands());
            new NewCentreWalk(program.hands(), both, steps, program::window).run();
            new ReturnWalk(program.hands(), both, steps, program::window).backUp();
        }
        Files.writeString(Path.of("target", "access.md"), eyes.report(Duration.ofNanos(System.nanoTime() - began)));

        List<String> changes = album.changes();
        assertAll(() -> assertThat(eyes.screens()).isGreaterThan(SCREENS), () -> assertThat(eyes.faults()).isEmpty(),
                () -> assertThat(changes)
                        .as("docs/adding.md, \"A picture in the guide\", has the command that makes the pictures anew")
                        .isEmpty());
    }
}
