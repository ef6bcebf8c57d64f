package org.mlango.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlango.kit.text.Language;
import org.mlango.store.ReadTx;

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

    /** What substances are called here. */
    public StreetNames streetNames(ReadTx tx) {
        return new StreetNames(Pages.of(Shipped.topics(), LibraryQueries.notes(tx)));
    }

    /** The pages a centre or its partners wrote of places to go. */
    public List<PlacePage> placesToGo(ReadTx tx) {
        return Pages.of(List.of(), LibraryQueries.notes(tx)).all().stream()
                .filter(page -> page.shelf() == Shelf.PLACES).map(PlacePage::of).toList();
    }

    /** True if a word in it would tell, to whoever finds the paper, what it is about. */
    public boolean tells(String words) {
        return TellingWords.ANY_PAGE.tells(words);
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
