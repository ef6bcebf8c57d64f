package org.mlango.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.mlango.kit.print.Picture;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Window;
import org.mlango.shell.WindowSettings;

/** Takes a picture of the window as it stands, in both languages, light and dark, and puts everything back. */
final class Camera {
    private final Hands hands;
    private final Path folder;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    Camera(Hands hands, Path folder) {
        this.hands = hands;
        this.folder = folder;
    }

    int taken() {
        return taken.get();
    }

    /** Time spent on pictures so far. */
    long nanos() {
        return nanos.get();
    }

    void take(Window window, String name) {
        long began = System.nanoTime();
        String numbered = String.format(Locale.ROOT, "%02d-%s", taken.get() / 4 + 1, name);
        WindowSettings before = hands.onScreen(window::settings);
        for (Language language : Language.values()) {
            for (Look look : new Look[]{Look.LIGHT, Look.DARK}) {
                hands.onScreen(() -> {
                    window.apply(before.withLanguage(language).withLook(look));
                    return true;
                });
                hands.settle();
                save(window, numbered + "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                        + look.name().toLowerCase(Locale.ROOT));
            }
        }
        hands.onScreen(() -> {
            window.apply(before);
            return true;
        });
        hands.settle();
        nanos.addAndGet(System.nanoTime() - began);
    }

    private void save(Window window, String name) {
        Picture picture = hands.onScreen(() -> Picture.of(window.scene()));
        try {
            picture.save(folder.resolve(name + ".png"));
            taken.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
