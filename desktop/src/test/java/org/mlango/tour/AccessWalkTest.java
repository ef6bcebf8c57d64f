package org.mlango.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;

/**
 * Everybody who works here can use every screen of the tour, light, dark and in high contrast: each control has a name, all words can
 * be read, and what is pressed is large enough. {@code target/access.md} says what was looked at.
 */
@Tag("walk")
class AccessWalkTest {
    private static final int SCREENS = 70;

    @Test
    void everyScreenOfTheTourCanBeUsedByEverybody() throws IOException {
        long began = System.nanoTime();
        Sharp eyes = new Sharp();
        Steps steps = new Steps(System.out, () -> 0);
        try (Program program = Program.practice()) {
            new DayWalk(program.hands(), eyes, steps, program::window).run();
        }
        try (Program program = Program.nothing()) {
            new NewCentreWalk(program.hands(), eyes, steps, program::window).run();
            new ReturnWalk(program.hands(), eyes, steps, program::window).backUp();
        }
        Files.writeString(Path.of("target", "access.md"), eyes.report(Duration.ofNanos(System.nanoTime() - began)));

        assertThat(eyes.screens()).isGreaterThan(SCREENS);
        assertThat(eyes.faults()).isEmpty();
    }
}
