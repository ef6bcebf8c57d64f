package org.mlango.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stood on the screens the guide has pictures of, in one language: one file beside the pictures.
 *
 * @param screens the words, by the name of the picture
 */
public record KeptWords(SortedMap<String, SortedSet<String>> screens) {
    /** Its name, in the folder of the pictures of a language. */
    public static final String FILE = "words.txt";

    private static final String INDENT = "  ";

    /** Of the pictures in this folder; none if nothing was kept there. */
    public static KeptWords read(Path folder) throws IOException {
        KeptWords kept = new KeptWords(new TreeMap<>());
        Path file = folder.resolve(FILE);
        SortedSet<String> words = new TreeSet<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (line.startsWith(INDENT)) {
                words.add(line.strip());
            } else if (!line.isBlank()) {
                words = new TreeSet<>();
                kept.screens.put(line, words);
            }
        }
        return kept;
    }

    void save(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        screens.forEach((name, words) -> {
            lines.add(name);
            words.forEach(word -> lines.add(INDENT + word));
        });
        Files.write(folder.resolve(FILE), lines);
    }

    KeptWords without(Set<String> names) {
        KeptWords others = new KeptWords(new TreeMap<>(screens));
        others.screens.keySet().removeAll(names);
        return others;
    }

    /** A sentence for each screen on which today other words stand. */
    List<String> changes(KeptWords today) {
        List<String> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(screens.keySet());
        names.addAll(today.screens.keySet());
        for (String name : names) {
            SortedSet<String> then = screens.get(name);
            SortedSet<String> now = today.screens.get(name);
            if (now == null) {
                changes.add(name + ": the tour comes to no such screen, or no page shows it");
            } else if (then == null) {
                changes.add(name + ": there is no picture yet");
            } else if (!then.equals(now)) {
                changes.add(name + ": gone " + without(then, now) + ", new " + without(now, then));
            }
        }
        return changes;
    }

    private static Set<String> without(SortedSet<String> these, SortedSet<String> those) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }
}
