package org.mlango.kit.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses a scene. Sizes in our sheets are in em, so that one font size on the root scales everything. */
public final class Theme {
    /** Size of ordinary text in pixels at 100 percent. */
    public static final double TEXT_SIZE = 16;
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;

    private static final List<String> FONTS = List.of("SourceSans3_400Regular.ttf", "SourceSans3_600SemiBold.ttf",
            "SourceSans3_700Bold.ttf");
    private static boolean fontsLoaded;

    private Theme() {}

    /** @param percent size of everything, {@value #SMALLEST} to {@value #LARGEST} */
    public static void dress(Scene scene, Look look, int percent) {
        loadFonts();
        if (!look.base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(look.base());
        }
        scene.getStylesheets().setAll(sheet("mlango.css"), look.colours());
        int kept = Math.clamp(percent, SMALLEST, LARGEST);
        scene.getRoot().setStyle("-fx-font-size: " + TEXT_SIZE * kept / 100 + "px;");
    }

    /** Adds a room's own sheet, {@code <room>.css} beside its texts, to a screen of that room. */
    public static void roomSheet(Parent screen, Class<?> inRoom) {
        String room = inRoom.getPackageName();
        String name = room.substring(room.lastIndexOf('.') + 1) + ".css";
        screen.getStylesheets().add(Objects.requireNonNull(inRoom.getResource(name), name).toExternalForm());
    }

    /** @param still nothing moves that need not; if false, what the computer was told for all its programs holds */
    public static void move(Scene scene, boolean still) {
        scene.getPreferences().setReducedMotion(still ? Boolean.TRUE : null);
    }

    static String sheet(String name) {
        URL found = Objects.requireNonNull(Theme.class.getResource(name), name);
        return found.toExternalForm();
    }

    private static synchronized void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        for (String name : FONTS) {
            Font.loadFont(sheet("fonts/" + name), TEXT_SIZE);
        }
        fontsLoaded = true;
    }
}
