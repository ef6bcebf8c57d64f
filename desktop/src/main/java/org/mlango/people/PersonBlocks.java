package org.mlango.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mlango.kit.text.FoldedWord;

/**
 * People by how many words they have and how those begin and end as they are heard, and by phone, so that few have to be compared while somebody types. One
 * letter otherwise leaves either the beginning or the end of a word as it was.
 */
final class PersonBlocks {
    private static final int ENDS = 2;
    private static final char NAME = 'n';
    private static final char PHRASE = 'p';

    private final Map<String, List<IndexEntry>> blocks = new HashMap<>();

    void add(IndexEntry entry) {
        keys(entry.told()).forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry));
    }

    void remove(IndexEntry entry) {
        keys(entry.told()).forEach(key -> {
            List<IndexEntry> block = blocks.getOrDefault(key, new ArrayList<>());
            block.remove(entry);
            if (block.isEmpty()) {
                blocks.remove(key);
            }
        });
    }

    void clear() {
        blocks.clear();
    }

    /** All who could be like this, and others; some of them twice. By phone and phrase come before by name. */
    List<List<IndexEntry>> near(Told wanted) {
        List<String> keys = new ArrayList<>();
        if (wanted.hasPhone()) {
            keys.add(phone(wanted));
        }
        if (wanted.hasPhrase()) {
            fewest(wanted.phraseWords(), PHRASE, List.of(wanted.phraseWords().size()), 1, keys);
        }
        int names = wanted.name().size();
        // where a name of three may be missing, one of any two is there
        fewest(wanted.name(), NAME, names < 2 ? List.of(names) : List.of(Math.max(2, names - 1), names, names + 1),
                names > 2 ? 2 : 1, keys);
        return keys.stream().map(this::block).toList();
    }

    private void fewest(List<FoldedWord> words, char kind, List<Integer> numbers, int most, List<String> all) {
        words.stream()
                .map(word -> numbers.stream().distinct().flatMap(number -> keys(word, kind, number).stream()).toList())
                .sorted(Comparator.comparingInt(this::size)).limit(most).forEach(all::addAll);
    }

    private int size(List<String> keys) {
        return keys.stream().mapToInt(key -> block(key).size()).sum();
    }

    private List<IndexEntry> block(String key) {
        return blocks.getOrDefault(key, List.of());
    }

    private static Set<String> keys(Told told) {
        Set<String> keys = new HashSet<>();
        if (told.hasPhone()) {
            keys.add(phone(told));
        }
        told.name().forEach(word -> keys.addAll(keys(word, NAME, told.name().size())));
        told.phraseWords().forEach(word -> keys.addAll(keys(word, PHRASE, told.phraseWords().size())));
        return keys;
    }

    private static String phone(Told told) {
        return "+" + told.phone();
    }

    /** @param number how many words there are */
    private static List<String> keys(FoldedWord word, char kind, int number) {
        String sound = word.sound();
        String key = String.valueOf(kind) + number;
        return sound.length() < FoldedWord.SLIPS_FROM
                ? List.of(key + ' ' + sound)
                : List.of(key + '<' + sound.substring(0, ENDS), key + '>' + sound.substring(sound.length() - ENDS));
    }
}
