package org.mlango.boot;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Failures;

/** The JavaFX application: a window on the centre's vault. */
public final class Door extends Application {
    private static final Texts TEXTS = Texts.of(Door.class);
    private static final AtomicReference<@Nullable Launch> LAUNCH = new AtomicReference<>();
    private static final AtomicReference<List<String>> WRONG = new AtomicReference<>(List.of());

    /**
     * Opens the window and stays until it is closed.
     *
     * @return false if the program could not begin here, which is said in a sentence, on the console and, where there is a display, in a
     *     window
     */
    public static boolean open(Launch launch, Map<String, String> environment, PrintStream console) {
        Ground ground = Ground.under(launch.folder(), Clock.system(ZoneId.systemDefault()));
        Optional<Ground.Fault> fault = ground.fault();
        fault.ifPresent(wrong -> sentences(wrong, ground).forEach(console::println));
        if (!Launch.hasDisplay(environment)) {
            if (fault.isEmpty()) {
                console.println(TEXTS.get("no-display"));
            }
            return false;
        }
        if (StartSettings.packaged() && !StartSettings.missing().isEmpty()) {
            console.println(TEXTS.get("start.unsafe", String.join(" ", StartSettings.missing())));
        }
        LAUNCH.set(launch);
        WRONG.set(fault.map(wrong -> sentences(wrong, ground)).orElse(List.of()));
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Failures.logged(failure));
        try {
            launch(Door.class);
        } catch (RuntimeException | LinkageError e) {
            Failures.logged(e);
            console.println(TEXTS.get(nothingToWriteWith() ? "no-fonts" : "no-window"));
            return false;
        }
        return fault.isEmpty();
    }

    @Override
    public void start(Stage stage) {
        Font.getDefault(); // fails here, before anything is opened, where no letters are installed
        List<String> wrong = WRONG.get();
        if (!wrong.isEmpty()) {
            stage.setTitle("Mlango");
            stage.setScene(FaultView.scene(new FaultView(wrong, stage::hide)));
            stage.show();
            return;
        }
        Launch launch = Objects.requireNonNull(LAUNCH.get());
        Startup startup = new Startup(stage, Surroundings.of(launch));
        stage.show();
        startup.begin();
    }

    /** In both languages. */
    static List<String> sentences(Ground.Fault wrong, Ground ground) {
        return Stream.of(Language.values()).map(language -> TEXTS.in(language,
                "ground." + wrong.name().toLowerCase(Locale.ROOT), ground.details().toArray())).toList();
    }

    /** JavaFX gives up where it finds no letters at all, ours too; that it found none is all that can be asked. */
    private static boolean nothingToWriteWith() {
        try {
            return Font.getFamilies().isEmpty();
        } catch (RuntimeException | LinkageError e) {
            return true;
        }
    }
}
