package org.mlango.boot;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import org.mlango.shell.WindowSettings;
import org.mlango.vault.OwnerOnly;

/**
 * How the window looked and where it stood, for the next start: a few words and numbers in a file of this account, and nothing about
 * anybody (decision 0065). What cannot be read is as if it were not there; what cannot be written is let go.
 */
final class KeptWindow {
    private static final String FILE = "window";
    private static final String LANGUAGE = "language";
    private static final String LOOK = "look";
    private static final String PERCENT = "percent";
    private static final String STILL = "still";
    private static final String WHOLE = "whole";
    private static final List<String> PLACE = List.of("x", "y", "width", "height");
    /** So much of the window has to be on some screen for it to be found. */
    private static final double IN_SIGHT = 120;

    private final @Nullable Path folder;
    private final Properties kept = new Properties();

    /** @param account where this account of the computer remembers things; null: nowhere, and the window begins as usual */
    KeptWindow(@Nullable Path account) {
        folder = account;
        if (account == null || !Files.isRegularFile(account.resolve(FILE))) {
            return;
        }
        try (Reader in = Files.newBufferedReader(account.resolve(FILE))) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            kept.clear();
        }
    }

    WindowSettings settings() {
        WindowSettings usual = WindowSettings.usual();
        return new WindowSettings(one(LANGUAGE, usual.language()), one(LOOK, usual.look()),
                (int) number(PERCENT, (double) usual.percent()), Boolean.parseBoolean(kept.getProperty(STILL)));
    }

    void looks(WindowSettings now) {
        kept.setProperty(LANGUAGE, now.language().name());
        kept.setProperty(LOOK, now.look().name());
        kept.setProperty(PERCENT, String.valueOf(now.percent()));
        kept.setProperty(STILL, String.valueOf(now.still()));
    }

    /** Where it stood before, if a screen is still there; else as large as this screen lets it be. */
    void place(Stage stage) {
        if (folder == null) {
            return;
        }
        double[] at = PLACE.stream().mapToDouble(name -> number(name, Double.NaN)).toArray();
        boolean known = Arrays.stream(at).allMatch(Double::isFinite) && at[2] >= IN_SIGHT && at[3] >= IN_SIGHT;
        if (known && Screen.getScreens().stream().anyMatch(screen -> shows(screen.getVisualBounds(), at))) {
            stage.setX(at[0]);
            stage.setY(at[1]);
            stage.setWidth(at[2]);
            stage.setHeight(at[3]);
        }
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean tight = stage.getScene() != null && (room.getWidth() <= stage.getScene().getWidth()
                || room.getHeight() <= stage.getScene().getHeight());
        stage.setMaximized(kept.containsKey(WHOLE) ? Boolean.parseBoolean(kept.getProperty(WHOLE)) : tight);
    }

    void stands(Stage stage) {
        if (!stage.isShowing()) {
            return;
        }
        kept.setProperty(WHOLE, String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            double[] at = {stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()};
            for (int i = 0; i < at.length; i++) {
                kept.setProperty(PLACE.get(i), String.valueOf(Math.round(at[i])));
            }
        }
    }

    void write() {
        if (folder == null) {
            return;
        }
        try {
            OwnerOnly.folder(folder);
            String lines = kept.stringPropertyNames().stream().sorted().map(name -> name + "=" + kept.getProperty(name))
                    .collect(Collectors.joining("\n", "", "\n"));
            OwnerOnly.write(folder.resolve(FILE), lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the window begins as usual next time, and nobody has lost anything
        }
    }

    private static boolean shows(Rectangle2D screen, double[] at) {
        return screen.contains(at[0] + IN_SIGHT, at[1]) && screen.contains(at[0] + IN_SIGHT, at[1] + IN_SIGHT);
    }

    private <E extends Enum<E>> E one(String name, E usual) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(choice -> choice.name().equals(kept.getProperty(name))).findFirst().orElse(usual);
    }

    private double number(String name, double otherwise) {
        try {
            return Double.parseDouble(kept.getProperty(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
