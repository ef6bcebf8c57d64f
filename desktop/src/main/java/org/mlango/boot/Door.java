package org.mlango.boot;

import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Failures;

/** The JavaFX application: a window on the centre's vault. */
public final class Door extends Application {
    private static final AtomicReference<@Nullable Launch> LAUNCH = new AtomicReference<>();

    /**
     * Opens the window and stays until it is closed.
     *
     * @return false if there is no display to open it on, which is said in a sentence
     */
    public static boolean open(Launch launch, Map<String, String> environment, PrintStream console) {
        if (!Launch.hasDisplay(environment)) {
            console.println(Texts.of(Door.class).get("no-display"));
            return false;
        }
        if (StartSettings.packaged() && !StartSettings.missing().isEmpty()) {
            console.println(Texts.of(Door.class).get("start.unsafe", String.join(" ", StartSettings.missing())));
        }
        LAUNCH.set(launch);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Failures.logged(failure));
        launch(Door.class);
        return true;
    }

    @Override
    public void start(Stage stage) {
        Launch launch = Objects.requireNonNull(LAUNCH.get());
        Startup startup = new Startup(stage, Surroundings.of(launch));
        stage.show();
        startup.begin();
    }
}
