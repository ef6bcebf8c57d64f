package org.mlango.tour;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/** Runs the tour on JavaFX's own platform without a display. */
public final class TourApplication extends Application {
    private static final AtomicReference<@Nullable Path> FOLDER = new AtomicReference<>();
    private static final AtomicBoolean WORKED = new AtomicBoolean();

    /**
     * @param folder emptied first; the vaults, the pictures and the log of steps lie in it afterwards
     * @return true if every step was done
     */
    public static boolean run(Path folder) {
        FOLDER.set(folder);
        // they must be named before JavaFX begins
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        launch(TourApplication.class);
        return WORKED.get();
    }

    @Override
    public void start(Stage stage) {
        Tour tour = new Tour(stage, Objects.requireNonNull(FOLDER.get()), System.out);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        tour.begin(worked -> {
            WORKED.set(worked);
            Platform.exit();
        });
    }
}
