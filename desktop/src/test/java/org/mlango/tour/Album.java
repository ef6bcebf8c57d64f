package org.mlango.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.boot.Folders;
import org.mlango.kit.print.Picture;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Window;
import org.mlango.shell.WindowSettings;

/**
 * The pictures of the guide. Goes along with a walk and looks at each screen a page of the guide shows, whether the words on it are still those
 * of the picture; or, started with {@code -Dguide.pictures=anew}, makes all pictures anew.
 */
final class Album {
    private static final boolean ANEW = "anew".equals(System.getProperty("guide.pictures"));
    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final Pattern SHOWN = Pattern
            .compile("!\\[[^\\]]+\\]\\(\\.\\./pictures/[a-z]+/([a-z0-9-]+)\\.png\\)");
    /** Which cards and lines stand on these depends on the day: only words that the program says nowhere any more are noticed on them. */
    private static final Set<String> BY_DAY = Set.of("today-here", "stock");
    /** A small window, drawn a little smaller still: on a page its words can be read. */
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 860;
    private static final double SCALE = 900 / WIDTH;

    private record Page(KeptWords words, Map<String, BufferedImage> pictures) {}

    private final Set<String> shown;
    private final Map<Language, Page> pages = new EnumMap<>(Language.class);

    Album() throws IOException {
        try (Stream<Path> files = Files.walk(GUIDE)) {
            shown = files.filter(file -> file.toString().endsWith(".md")).flatMap(Album::shownIn)
                    .collect(Collectors.toCollection(HashSet::new));
        }
        for (Language language : Language.values()) {
            pages.put(language, new Page(new KeptWords(new TreeMap<>()), new TreeMap<>()));
        }
    }

    private static Stream<String> shownIn(Path page) {
        try {
            return SHOWN.matcher(Files.readString(page)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Others look first, then the album at the screens it has. */
    Eyes behind(Eyes others, Hands hands) {
        return (window, name) -> {
            others.take(window, name);
            look(hands, window, name);
        };
    }

    /** Each screen as it is met first. */
    private void look(Hands hands, Window window, String name) {
        if (shown.remove(name)) {
            WindowSettings before = hands.onScreen(window::settings);
            inEachLanguage(hands, window, (language, page) -> page.words.screens()
                    .put(name, OwnWords.on(window.scene().getRoot(), language)));
            if (ANEW) {
                double width = window.scene().getWindow().getWidth();
                double height = window.scene().getWindow().getHeight();
                size(hands, window, WIDTH, HEIGHT);
                inEachLanguage(hands, window, (language, page) -> page.pictures
                        .put(name, FewColours.of(Picture.of(window.scene(), SCALE).pixels())));
                size(hands, window, width, height);
            }
            apply(hands, window, before);
        }
    }

    private interface Looking {
        void at(Language language, Page page);
    }

    private void inEachLanguage(Hands hands, Window window, Looking looking) {
        WindowSettings before = hands.onScreen(window::settings);
        pages.forEach((language, page) -> {
            apply(hands, window, before.withLanguage(language).withLook(Look.LIGHT));
            hands.onScreen(() -> {
                looking.at(language, page);
                return true;
            });
        });
    }

    private static void apply(Hands hands, Window window, WindowSettings settings) {
        hands.onScreen(() -> {
            window.apply(settings);
            return true;
        });
        hands.settle();
    }

    private static void size(Hands hands, Window window, double width, double height) {
        hands.onScreen(() -> {
            window.scene().getWindow().setWidth(width);
            window.scene().getWindow().setHeight(height);
            return true;
        });
        hands.settle();
    }

    /** After the walk: what a picture does not show as it is today; nothing if they were made anew. */
    List<String> changes() throws IOException {
        List<String> changes = new ArrayList<>();
        for (Map.Entry<Language, Page> entry : pages.entrySet()) {
            String language = entry.getKey().name().toLowerCase(Locale.ROOT);
            Path folder = GUIDE.resolve("pictures").resolve(language);
            if (ANEW) {
                keep(entry.getValue(), folder);
            }
            KeptWords kept = KeptWords.read(folder);
            kept.without(BY_DAY).changes(entry.getValue().words().without(BY_DAY))
                    .forEach(change -> changes.add(language + " " + change));
        }
        return changes;
    }

    private static void keep(Page page, Path folder) throws IOException {
        Folders.empty(folder);
        page.words().save(folder);
        for (Map.Entry<String, BufferedImage> picture : page.pictures().entrySet()) {
            FewColours.save(picture.getValue(), folder.resolve(picture.getKey() + ".png"));
        }
    }
}
