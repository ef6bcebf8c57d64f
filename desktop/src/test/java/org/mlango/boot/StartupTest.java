package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import org.mlango.kit.PrimaryStage;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.practice.PracticeClock;
import org.mlango.practice.PracticeSize;
import org.mlango.shell.IdleTimes;

/** The first second, where something stands against it. */
@Tag("fx")
class StartupTest {
    private static final Duration NEVER = Duration.ofDays(30);

    @TempDir
    private Path home;
    private final Stage stage = PrimaryStage.get();
    private Startup startup;

    @BeforeEach
    void start() throws IOException, TimeoutException {
        Files.writeString(home.resolve("a-file"), "no folder");
        Surroundings nowhere = new Surroundings(home.resolve("a-file").resolve("practice"), true, true,
                PracticeSize.DESK,
                new PracticeClock(Clock.system(ZoneId.systemDefault())), () -> {}, SavePlace.in(home),
                new IdleTimes(NEVER, NEVER, NEVER));
        startup = FxToolkit.setupFixture(() -> {
            Startup first = new Startup(stage, nowhere);
            stage.show();
            first.begin();
            return first;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            startup.close();
            PrimaryStage.leave();
        });
    }

    @Test
    void aPracticeCentreThatCannotBeMadeIsToldOnceAndTriedAgainOnlyWhenAsked() throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage.getScene().lookup("#practice-again") != null);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().lookup("#practice-making")).isNull();
        assertThat(stage.getScene().lookup(".machine-fails")).isNotNull();
        assertThat(Files.isRegularFile(home.resolve("a-file"))).isTrue();
    }
}
