package org.mlango.library;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mlango.kit.text.FoldedWord;
import org.mlango.kit.text.Folding;
import org.mlango.kit.text.Language;

/**
 * The library's front door: what ships, for rooms above that build cards of it, and a place where they may bring a door of their
 * own.
 */
public final class Library {
    private final Map<String, LibraryCorner> corners = new LinkedHashMap<>();

    /** The topics that ship, in the order of the shelf. */
    public List<Topic> shipped() {
        return Shipped.topics();
    }

    public Optional<Topic> shipped(String code) {
        return Optional.ofNullable(Shipped.topic(code));
    }

    /**
     * Substances people may mean by these words: by the names heard for them in both languages, typed rightly or nearly so.
     *
     * @return the best fits first, three at most; nothing for no words
     */
    public List<Topic> heardAs(String words) {
        FoldedWord[] wanted = FoldedWord.all(Folding.plain(words));
        return shipped().stream().filter(topic -> topic.shelf() == Shelf.SUBSTANCES)
                .filter(topic -> rank(topic, wanted) < FoldedWord.NONE)
                .sorted(comparingInt(topic -> rank(topic, wanted))).limit(3).toList();
    }

    private static int rank(Topic topic, FoldedWord... wanted) {
        Stream<String> titles = Stream.of(Language.values()).map(topic.title()::in);
        Stream<String> heard = topic.heard().stream().flatMap(one -> one.names().stream());
        return Stream.concat(titles, heard).flatMap(name -> Stream.of(FoldedWord.all(Folding.plain(name))))
                .mapToInt(name -> Stream.of(wanted).filter(word -> word.plain().length() > 2)
                        .mapToInt(word -> name.rank(word, true)).min().orElse(FoldedWord.NONE))
                .min().orElse(FoldedWord.NONE);
    }

    /** Where a statement comes from, and what nobody reviewed yet: to be shown wherever it is. */
    public String source(Statement statement, Language language) {
        return SourceLine.of(statement, language);
    }

    /** Stands beside the shelves on the library's screen. */
    public void addCorner(LibraryCorner corner) {
        corners.put(corner.screen(), corner);
    }

    List<LibraryCorner> corners() {
        return List.copyOf(corners.values());
    }
}
