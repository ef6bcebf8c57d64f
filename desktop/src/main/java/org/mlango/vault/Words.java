package org.mlango.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/** The 2048 words of recovery sheets and offered passphrases: each carries 11 bits. */
final class Words {
    static final int BITS = 11;
    private static final int PASSPHRASE_WORDS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> LIST = load();
    private static final Map<String, Integer> NUMBERS = numbers();

    private Words() {}

    static String word(int number) {
        return LIST.get(number);
    }

    /** @return the word's number, or null if it is none of ours */
    static @Nullable Integer number(String word) {
        return NUMBERS.get(word);
    }

    static List<String> all() {
        return LIST;
    }

    /** Six words by chance: 66 bits. */
    static String passphrase() {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < PASSPHRASE_WORDS; i++) {
            words.add(word(RANDOM.nextInt(LIST.size())));
        }
        return words.toString();
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < LIST.size(); i++) {
            numbers.put(LIST.get(i), i);
        }
        return Map.copyOf(numbers);
    }

    private static List<String> load() {
        List<String> words = new ArrayList<>();
        try (@Nullable
        InputStream in = Words.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (words.size() != 1 << BITS) {
            throw new IllegalStateException("words.txt holds " + words.size() + " words");
        }
        return List.copyOf(words);
    }
}
