package org.mlango.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.mlango.kit.print.Picture;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.kit.theme.Theme;
import org.mlango.shell.Window;
import org.mlango.shell.WindowSettings;

/** Takes pictures of the window as it stands, in other languages and looks too, and puts everything back. */
final class Camera implements Eyes {
    private static final List<Shot> USUAL = List.of(new Shot(Language.EN, Look.LIGHT, 100),
            new Shot(Language.EN, Look.DARK, 100), new Shot(Language.SW, Look.LIGHT, 100),
            new Shot(Language.SW, Look.DARK, 100));
    private static final List<Shot> SPECIAL = List.of(new Shot(Language.EN, Look.LIGHT, Theme.LARGEST),
            new Shot(Language.SW, Look.CONTRAST, 100));

    /** How the window looks and speaks on one picture. */
    private record Shot(Language language, Look look, int percent) {
        String name() {
            String size = percent == 100 ? "" : "-" + percent;
            return (language.name() + "-" + look.name()).toLowerCase(Locale.ROOT) + size;
        }
    }

    private final Hands hands;
    private final Path folder;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private int named;

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

    /** In both languages, light and dark. */
    @Override
    public void take(Window window, String name) {
        take(window, name, ++named, USUAL);
    }

    /** As before, and with text twice as large, and in high contrast. */
    @Override
    public void takeAll(Window window, String name) {
        take(window, name);
        take(window, name, named, SPECIAL);
    }

    private void take(Window window, String name, int number, List<Shot> shots) {
        long began = System.nanoTime();
        String numbered = String.format(Locale.ROOT, "%02d-%s-", number, name);
        WindowSettings before = hands.onScreen(window::settings);
        for (Shot shot : shots) {
            apply(window, before.withLanguage(shot.language()).withLook(shot.look()).withPercent(shot.percent()));
            save(window, numbered + shot.name());
        }
        apply(window, before);
        nanos.addAndGet(System.nanoTime() - began);
    }

    private void apply(Window window, WindowSettings settings) {
        hands.onScreen(() -> {
            window.apply(settings);
            return true;
        });
        hands.settle();
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
