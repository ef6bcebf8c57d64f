package org.mlango.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import org.mlango.boot.Folders;
import org.mlango.boot.Startup;
import org.mlango.boot.Surroundings;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.practice.PracticeClock;
import org.mlango.practice.PracticeSize;
import org.mlango.shell.IdleTimes;
import org.mlango.shell.Window;
import org.mlango.store.Failures;

/** The walk: a new centre from first start to its first worker, lost and brought back elsewhere, then a day in a practice centre of 600 invented people. */
final class Tour {
    private static final Texts TEXTS = Texts.of(Tour.class);

    private final Stage stage;
    private final Path folder;
    private final PrintStream out;
    private final AtomicReference<@Nullable Startup> startup = new AtomicReference<>();

    Tour(Stage stage, Path folder, PrintStream out) {
        this.stage = stage;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Walks on a thread of its own.
     *
     * @param ended told whether every step was done, on the screen's thread
     */
    void begin(Consumer<Boolean> ended) {
        Thread.ofPlatform().name("tour").daemon(true).start(() -> {
            boolean worked = false;
            try {
                walk();
                worked = true;
            } catch (RuntimeException e) {
                Failures.logged(e);
                out.println(e.getMessage());
            } finally {
                boolean result = worked;
                Platform.runLater(() -> ended.accept(result));
            }
        });
    }

    private void walk() {
        out.println(TEXTS.get("begins", folder));
        Folders.empty(folder);
        Hands hands = new Hands(this::scene, this::isAtRest);
        Camera camera = new Camera(hands, folder.resolve("pictures"));
        Steps steps = new Steps(out, camera::nanos);
        try {
            open(hands, folder.resolve("centre"), false);
            String envelope = new NewCentreWalk(hands, camera, steps, this::window).run();
            ReturnWalk there = new ReturnWalk(hands, camera, steps, this::window);
            there.backUp();
            close(hands);
            open(hands, folder.resolve("another"), false);
            there.bringBack(envelope);
            close(hands);
            open(hands, folder.resolve("practice"), true);
            new DayWalk(hands, camera, steps, this::window).run();
            close(hands);
        } finally {
            steps.save(folder.resolve("steps.txt"));
        }
        out.println(TEXTS.get("ended", camera.taken(), folder));
    }

    private void open(Hands hands, Path vault, boolean practice) {
        hands.onScreen(() -> {
            begin(new Surroundings(vault, practice, practice, PracticeSize.DEMONSTRATION,
                    new PracticeClock(Clock.system(ZoneId.systemDefault())), () -> {
                        throw new IllegalStateException("set below");
                    }, SavePlace.in(folder), IdleTimes.usual()));
            return true;
        });
    }

    /** In the tour a lock begins anew in this process, since the walk has to go on. */
    private void begin(Surroundings around) {
        Surroundings again = around.relaunching(() -> Platform.runLater(() -> begin(around)));
        Startup next = new Startup(stage, again);
        startup.set(next);
        next.begin();
    }

    private void close(Hands hands) {
        hands.onScreen(() -> {
            now().close();
            return true;
        });
    }

    private boolean isAtRest() {
        Startup current = startup.get();
        return current == null || current.isAtRest();
    }

    private Startup now() {
        Startup current = startup.get();
        if (current == null) {
            throw new IllegalStateException("the tour has not begun");
        }
        return current;
    }

    private Window window() {
        return now().window();
    }

    private @Nullable Scene scene() {
        return stage.getScene();
    }
}
