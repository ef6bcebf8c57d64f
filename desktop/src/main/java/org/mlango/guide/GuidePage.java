package org.mlango.guide;

import java.util.List;
import java.util.stream.Stream;

import org.mlango.kit.text.Folding;

/**
 * One page, in one language.
 *
 * @param name of its file, without ending: the same in every language
 * @param folded all its words as {@link Folding#plain} makes them, to search in
 */
record GuidePage(String name, String title, List<Block> blocks, String folded) {
    /** True if every word asked for stands somewhere on the page. */
    boolean answers(String asked) {
        return Stream.of(Folding.plain(asked).split(" ")).allMatch(folded::contains);
    }

    /** True if it is what the page is about. */
    boolean isAbout(String asked) {
        String head = Folding.plain(title);
        return Stream.of(Folding.plain(asked).split(" ")).allMatch(head::contains);
    }
}
