package org.mlango.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.kit.text.Folding;
import org.mlango.store.Refusal;

/**
 * What is told to others must not show who told it. Numbers of people, days and times show it; so do a name and a code that are known
 * here, and the same words again. What a neighbour would recognise all the same, no rule sees: so it is read to them.
 */
final class TellingRules {
    private static final int SAME_WORDS = 8;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\+?\\d(?:[ .-]?\\d){5,}");
    private static final Pattern DAY = Pattern
            .compile("\\b\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+|(?<!\\S)@\\w+");

    private TellingRules() {}

    /**
     * @param known names and codes of who told it, as far as anything is known
     * @param own their own words, which others may have heard from them as well
     * @return what stands against it; empty if nothing known does
     */
    static Optional<Refusal> judge(String telling, Set<String> known, String own) {
        for (Pattern pattern : List.of(ADDRESS, NUMBER, DAY, TIME)) {
            Matcher found = pattern.matcher(telling);
            if (found.find()) {
                return Optional.of(new Refusal("telling", "telling.shows", found.group()));
            }
        }
        String plain = " " + Folding.plain(telling) + " ";
        Optional<String> name = known.stream().flatMap(TellingRules::parts)
                .filter(part -> plain.contains(" " + part + " ")).findFirst();
        if (name.isPresent()) {
            return Optional.of(new Refusal("telling", "telling.name"));
        }
        return sameWords(plain, own) ? Optional.of(new Refusal("telling", "telling.same")) : Optional.empty();
    }

    /** A whole name, and each part of it that is long enough to be somebody's. */
    private static Stream<String> parts(String name) {
        String plain = Folding.plain(name).strip();
        return Stream.concat(Stream.of(plain), Arrays.stream(plain.split(" ", -1)))
                .filter(part -> part.length() >= SHORTEST_NAME);
    }

    private static boolean sameWords(String plain, String own) {
        String[] words = Folding.plain(own).strip().split(" ", -1);
        for (int from = 0; from + SAME_WORDS <= words.length; from++) {
            String run = Arrays.stream(words, from, from + SAME_WORDS).collect(Collectors.joining(" "));
            if (plain.contains(" " + run + " ")) {
                return true;
            }
        }
        return false;
    }
}
