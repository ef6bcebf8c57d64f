package org.mlango.building;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one room in both languages, and what is wrong with them. */
public record Bundle(String room, String english, String swahili) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern ENTRY = Pattern.compile("^([^#!\\s=:][^=:\\s]*)\\s*[=:]");

    public static List<Bundle> all() {
        return Sources.under(Sources.RESOURCES.resolve("org/mlango"),
                name -> name.endsWith(".properties") && !name.endsWith("_sw.properties")).stream().map(Bundle::of)
                .toList();
    }

    private static Bundle of(Path english) {
        String name = english.getFileName().toString().replace(".properties", "");
        Path swahili = english.resolveSibling(name + "_sw.properties");
        return new Bundle(Sources.RESOURCES.resolve("org/mlango").relativize(english).toString().replace('\\', '/'),
                Sources.read(english),
                Files.exists(swahili) ? Sources.read(swahili) : "");
    }

    /** The package, for example {@code kit.text}. */
    String packageName() {
        return room.substring(0, Math.max(0, room.lastIndexOf('/'))).replace('/', '.');
    }

    public Map<String, String> englishWords() {
        return words(english);
    }

    public Map<String, String> swahiliWords() {
        return words(swahili);
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        String folder = packageName().substring(packageName().lastIndexOf('.') + 1);
        if (!room.endsWith("/" + folder + "/" + folder + ".properties")
                && !room.equals(folder + "/" + folder + ".properties")) {
            faults.add("is not named after its folder, so nobody reads it");
        }
        Map<String, String> en = englishWords();
        Map<String, String> sw = swahiliWords();
        en.keySet().stream().filter(key -> !sw.containsKey(key)).forEach(key -> faults.add(key + ": no Swahili"));
        sw.keySet().stream().filter(key -> !en.containsKey(key)).forEach(key -> faults.add(key + ": no English"));
        en.forEach((key, words) -> faultsIn(key, words, faults));
        sw.forEach((key, words) -> faultsIn(key + " (Swahili)", words, faults));
        en.forEach((key, words) -> {
            String other = sw.get(key);
            if (other != null && !placeholders(words).equals(placeholders(other))) {
                faults.add(key + ": placeholders " + placeholders(words) + " and " + placeholders(other));
            }
        });
        faults.addAll(unmarked());
        return faults;
    }

    private static void faultsIn(String key, String words, List<String> faults) {
        if (words.isBlank()) {
            faults.add(key + ": empty");
        }
        boolean formatted = PLACEHOLDER.matcher(words).find();
        String apostrophes = words.replaceAll("[^']+", " ").replace("''", "");
        if (formatted && apostrophes.contains("'")) {
            faults.add(key + ": a single apostrophe beside placeholders must be doubled");
        }
        if (!formatted && words.contains("''")) {
            faults.add(key + ": a doubled apostrophe without placeholders shows as two");
        }
        if (formatted) {
            try {
                new MessageFormat(words);
            } catch (IllegalArgumentException e) {
                faults.add(key + ": not a message format");
            }
        }
    }

    /** Each Swahili message stands right under its review mark. */
    private List<String> unmarked() {
        List<String> faults = new ArrayList<>();
        String before = "";
        boolean goesOn = false;
        for (String line : swahili.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (!goesOn && entry.find() && !before.matches("# s[123]")) {
                faults.add(entry.group(1) + ": no review mark (# s1, # s2 or # s3) right above");
            }
            goesOn = line.endsWith("\\");
            before = line.strip();
        }
        return faults;
    }

    private static TreeSet<String> placeholders(String words) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(words).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Map<String, String> words(String text) {
        java.util.Properties properties = new java.util.Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
