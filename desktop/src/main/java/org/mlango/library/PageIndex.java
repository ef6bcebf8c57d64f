package org.mlango.library;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.mlango.kit.text.FoldedWord;
import org.mlango.kit.text.Folding;
import org.mlango.kit.text.Language;

/**
 * Finds pages by what people call things, in both languages, typed rightly or nearly so; then by what the statements say. It holds
 * the pages and what is being typed, and nobody who asked.
 */
final class PageIndex {
    /** A word inside a statement counts less than any name. */
    private static final int IN_A_STATEMENT = 40;

    private final List<Entry> entries = new ArrayList<>();

    PageIndex(Pages pages) {
        for (TopicPage page : pages.all()) {
            Stream.of(Language.values()).map(page.title()::in).distinct()
                    .forEach(title -> entries.add(Entry.of(page, title, 0)));
            page.names().forEach(name -> entries.add(Entry.of(page, name.word(), 0)));
            page.lines().forEach(line -> Stream.of(Language.values()).map(line.statement().words()::in)
                    .forEach(words -> entries.add(Entry.of(page, words, IN_A_STATEMENT))));
        }
    }

    /** Best fits first; every page once. Nothing typed finds nothing. */
    List<Found> search(String typed) {
        FoldedWord[] wanted = FoldedWord.all(Folding.plain(typed));
        if (wanted.length == 0) {
            return List.of();
        }
        List<Found> found = search(wanted, false);
        return found.isEmpty() ? search(wanted, true) : found;
    }

    private List<Found> search(FoldedWord[] wanted, boolean guess) {
        List<Hit> hits = entries.stream().map(entry -> new Hit(entry, entry.rank(wanted, guess)))
                .filter(hit -> hit.rank() < FoldedWord.NONE).sorted(comparingInt(Hit::rank)).toList();
        List<Found> found = new ArrayList<>();
        for (Hit hit : hits) {
            TopicPage page = hit.entry().page();
            if (found.stream().noneMatch(known -> known.page().code().equals(page.code()))) {
                found.add(new Found(page, hit.entry().because()));
            }
        }
        return found;
    }

    private record Hit(Entry entry, int rank) {}

    private record Entry(TopicPage page, FoldedWord[] words, String because, int worse) {
        static Entry of(TopicPage page, String words, int worse) {
            boolean title = words.equals(page.title().english()) || words.equals(page.title().swahili());
            return new Entry(page, FoldedWord.all(Folding.plain(words)), worse > 0 || title ? "" : words, worse);
        }

        /** Each wanted word must fit some word here; in statements, guessing would find everything. */
        int rank(FoldedWord[] wanted, boolean guess) {
            if (guess && worse > 0) {
                return FoldedWord.NONE;
            }
            int total = worse;
            for (FoldedWord one : wanted) {
                int best = FoldedWord.NONE;
                for (FoldedWord own : words) {
                    best = Math.min(best, own.rank(one, guess));
                }
                if (best >= FoldedWord.NONE) {
                    return FoldedWord.NONE;
                }
                total += best;
            }
            return Math.min(total + Math.min(words.length - wanted.length, 5), FoldedWord.NONE - 1);
        }

        @Override
        public String toString() {
            return "Entry";
        }
    }
}
