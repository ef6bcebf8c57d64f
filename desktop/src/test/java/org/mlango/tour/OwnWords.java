package org.mlango.tour;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import org.mlango.building.Bundle;
import org.mlango.kit.text.Language;

/**
 * What the program itself says on a screen. Names, days, codes and numbers are none of its sentences and so left out, as is what stands in
 * rows and notices, or tells what was found: that changes by day.
 */
public final class OwnWords {
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d");
    private static final Pattern A_WORD = Pattern.compile("\\p{L}{2}");
    private static final Map<Language, Set<String>> SAID = Map.of(Language.EN, sentences(Bundle::englishWords),
            Language.SW, sentences(Bundle::swahiliWords));

    private OwnWords() {}

    /** Every sentence the program has in this language and nothing is filled in. */
    public static Set<String> said(Language language) {
        return SAID.getOrDefault(language, Set.of());
    }

    /** Those that stand on this screen, further down on its page too. */
    static SortedSet<String> on(Node root, Language language) {
        SortedSet<String> found = new TreeSet<>();
        gather(root, found);
        found.retainAll(said(language));
        return found;
    }

    private static Set<String> sentences(Function<Bundle, Map<String, String>> words) {
        return Bundle.all().stream().flatMap(bundle -> words.apply(bundle).values().stream())
                .filter(said -> A_WORD.matcher(said).find() && !FILLED_IN.matcher(said).find()).map(OwnWords::inOneLine)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void gather(Node node, Set<String> found) {
        if (!node.isVisible() || node instanceof Cell<?> || node.getStyleClass().contains("notice") || isFound(node)) {
            return;
        }
        switch (node) {
            case Labeled labeled -> add(labeled.getText(), found);
            case TextInputControl field -> add(field.getPromptText(), found);
            case Text text -> add(text.getText(), found);
            default -> {
                // no words of its own
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    /** Some say a thing when there are none and a number when there are some. */
    private static boolean isFound(Node node) {
        return node instanceof Label && node.getId() != null && node.getId().endsWith("-words");
    }

    private static void add(@Nullable String words, Set<String> found) {
        if (words != null) {
            found.add(inOneLine(words));
        }
    }

    private static String inOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
