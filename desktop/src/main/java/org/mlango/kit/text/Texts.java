package org.mlango.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/**
 * The words of one room, from {@code org/mlango/<room>/<room>.properties} and {@code <room>_sw.properties}. Keys are the same in
 * both; placeholders are {@link MessageFormat}'s {@code {0}}. A missing key shows as the key in brackets, and fails
 * {@code TextsTest}.
 */
public final class Texts {
    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();
    private static final ObjectProperty<Language> LANGUAGE = new SimpleObjectProperty<>(Language.EN);

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    private Texts(String folder, String name) {
        words.put(Language.EN, load(folder + name + ".properties"));
        words.put(Language.SW, load(folder + name + "_sw.properties"));
    }

    /** The words of the room this class lives in. */
    public static Texts of(Class<?> inRoom) {
        String room = inRoom.getPackageName();
        return ROOMS.computeIfAbsent(room, name -> new Texts("/" + name.replace('.', '/') + "/",
                name.substring(name.lastIndexOf('.') + 1)));
    }

    public static ReadOnlyObjectProperty<Language> language() {
        return LANGUAGE;
    }

    /**
     * Draws again whenever the language changes, for as long as somebody holds the node: the language outlives every screen, and
     * would keep what was on them.
     */
    public static void redrawing(Node node, Runnable draw) {
        InvalidationListener again = change -> draw.run();
        node.getProperties().put(Texts.class, again);
        LANGUAGE.addListener(new WeakInvalidationListener(again));
    }

    public static Language currentLanguage() {
        return LANGUAGE.get();
    }

    /** Switches every bound text at once. Call it where the screen lives. */
    public static void speak(Language language) {
        LANGUAGE.set(language);
    }

    public String get(String key, Object... details) {
        return in(LANGUAGE.get(), key, details);
    }

    public String in(Language language, String key, Object... details) {
        String found = properties(language).getProperty(key);
        if (found == null) {
            return "[" + key + "]";
        }
        return details.length == 0 ? found : new MessageFormat(found, language.locale()).format(details);
    }

    public boolean has(String key) {
        return properties(Language.EN).containsKey(key);
    }

    /** The words for a key, following the language while the program runs. */
    public StringBinding text(String key, Object... details) {
        return Bindings.createStringBinding(() -> get(key, details), LANGUAGE);
    }

    private Properties properties(Language language) {
        return words.getOrDefault(language, new Properties());
    }

    private static Properties load(String path) {
        Properties properties = new Properties();
        try (@Nullable
        InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
