package org.mlango.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlango.kit.text.Folding;

/**
 * Words that would tell, to whoever finds a paper in a pocket, what it is about: substances, infections, sex, equipment; and all
 * names of the page itself, street words too.
 */
record TellingWords(Set<String> words, List<String> phrases) {
    private static final Set<String> STEMS = Shipped.resource("telling.txt").lines()
            .filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    /** What tells on any paper, without the names of a page. */
    static final TellingWords ANY_PAGE = new TellingWords(Set.of(), List.of());

    static TellingWords of(TopicPage page) {
        Set<String> words = new HashSet<>();
        page.names().forEach(name -> words.add(Folding.plain(name.word())));
        page.away().forEach(name -> words.add(Folding.plain(name.word())));
        return new TellingWords(words, words.stream().filter(word -> word.contains(" ")).toList());
    }

    boolean tells(String said) {
        String plain = Folding.plain(said);
        return Arrays.stream(plain.split(" ", -1)).anyMatch(this::tellsAlone)
                || phrases.stream().anyMatch(phrase -> (" " + plain + " ").contains(" " + phrase + " "));
    }

    private boolean tellsAlone(String word) {
        return words.contains(word) || STEMS.stream().anyMatch(stem -> switch (stem.length()) {
            case 1, 2, 3 -> word.equals(stem);
            case 4 -> word.startsWith(stem);
            default -> word.contains(stem);
        });
    }
}
