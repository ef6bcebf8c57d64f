package org.mlango.library;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;

import org.mlango.kit.text.FoldedWord;
import org.mlango.kit.text.Folding;
import org.mlango.kit.text.Language;

/** What substances are called at this centre: the names that ship, and those heard here, without those not said here any more. */
public final class StreetNames {
    private static final int MOST = 3;
    private final List<TopicPage> substances;

    StreetNames(Pages pages) {
        substances = pages.all().stream().filter(page -> page.shelf() == Shelf.SUBSTANCES && !page.own()).toList();
    }

    /** Those that ship alone. */
    public static StreetNames shipped() {
        return new StreetNames(Pages.of(Shipped.topics(), List.of()));
    }

    /**
     * Substances people may mean by these words, in either language, typed rightly or nearly so.
     *
     * @return the best fits first, three at most; nothing for no words
     */
    public List<Topic> heardAs(String words) {
        FoldedWord[] wanted = FoldedWord.all(Folding.plain(words));
        return substances.stream().filter(page -> rank(page, wanted) < FoldedWord.NONE)
                .sorted(comparingInt(page -> rank(page, wanted))).limit(MOST)
                .flatMap(page -> Stream.ofNullable(Shipped.topic(page.code()))).toList();
    }

    private static int rank(TopicPage page, FoldedWord... wanted) {
        Stream<String> titles = Stream.of(Language.values()).map(page.title()::in);
        Stream<String> heard = page.names().stream().map(Name::word);
        return Stream.concat(titles, heard).flatMap(name -> Stream.of(FoldedWord.all(Folding.plain(name))))
                .mapToInt(name -> Stream.of(wanted).filter(word -> word.plain().length() > 2)
                        .mapToInt(word -> name.rank(word, true)).min().orElse(FoldedWord.NONE))
                .min().orElse(FoldedWord.NONE);
    }
}
