package org.mlango.library;

import java.util.List;

/**
 * A page of {@link Shelf#PLACES}, for a directory above.
 *
 * @param code of the page
 * @param open when it is open, in words
 */
public record PlacePage(String code, Said name, List<Said> offers, List<Said> open, List<Said> way, List<Said> reach) {
    static PlacePage of(TopicPage page) {
        return new PlacePage(page.code(), page.title(), words(page, Part.OFFERS), words(page, Part.OPEN),
                words(page, Part.WAY), words(page, Part.REACH));
    }

    private static List<Said> words(TopicPage page, Part part) {
        return page.of(part).stream().map(line -> line.statement().words()).toList();
    }
}
