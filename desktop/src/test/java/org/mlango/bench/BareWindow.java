package org.mlango.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import atlantafx.base.theme.PrimerLight;

/** A themed window with one button: the floor for what a program of this kind holds, and for its start. */
public final class BareWindow {
    /** It says how many MB this process holds, and leaves. */
    public static final String MEMORY = "--memory";

    private BareWindow() {}

    /** Java starts no class that is itself an application, with JavaFX on the class path. */
    public static void main(String[] arguments) {
        Application.launch(Shown.class, arguments);
    }

    /** The window. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(new Scene(new StackPane(new Button("Mlango")), 1280, 800));
            stage.show();
            if (getParameters().getRaw().contains(MEMORY)) {
                Platform.runLater(() -> {
                    System.out.println(Memory.megabytesAfterACollection());
                    Platform.exit();
                });
            }
        }
    }
}
