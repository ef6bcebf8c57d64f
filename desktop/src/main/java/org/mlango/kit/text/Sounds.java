package org.mlango.kit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a word sounds, by the table {@code sounds.txt}, which says of each line why it is there. */
final class Sounds {
    private static final List<Rule> RULES = lines("sounds.txt", lines -> lines.map(Rule::of).toList());

    private Sounds() {}

    /**
     * @param letters of what is written, as bits: most rules are passed over by these alone
     * @param why for whoever reads the table, and for its test
     */
    record Rule(String written, String heard, int letters, String why) {
        static Rule of(String line) {
            String[] parts = line.split("\\s+", 3);
            return new Rule(parts[0], parts[1].equals("-") ? "" : parts[1], bits(parts[0]), parts[2]);
        }
    }

    private static int bits(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    static List<Rule> rules() {
        return RULES;
    }

    /** Each letter once where it stands twice or more; a word of silent letters alone is left as it is. */
    static String of(String word) {
        String sounds = "^" + word + "$";
        int letters = bits(sounds);
        for (Rule rule : RULES) {
            if ((rule.letters() & ~letters) == 0) {
                String heard = sounds.replace(rule.written(), rule.heard());
                letters = heard.equals(sounds) ? letters : bits(heard);
                sounds = heard;
            }
        }
        StringBuilder once = new StringBuilder(sounds.length());
        for (int i = 1; i < sounds.length() - 1; i++) {
            if (sounds.charAt(i) != sounds.charAt(i - 1) || Character.isDigit(sounds.charAt(i))) {
                once.append(sounds.charAt(i));
            }
        }
        return once.isEmpty() ? word : once.toString();
    }

    /** The lines of a table beside this class, without empty ones and those that begin with #. */
    static <T> T lines(String name, Function<Stream<String>, T> read) {
        try (InputStream in = Objects.requireNonNull(Sounds.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read.apply(reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
