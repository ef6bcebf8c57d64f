package org.mlango.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mlango.kit.print.PaperSize;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * What goes on a leaflet: statements of one page, in one language, as the person wishes to carry them.
 *
 * @param discreet without any word that tells: another title, no headings, quiet wordings where there are some, and none of the
 *        statements that tell
 * @param leftOut numbers of the statements the person does not want
 */
record Leaflet(TopicPage page, Language language, PaperSize size, boolean discreet, Set<Integer> leftOut) {
    private static final Texts TEXTS = Texts.of(Leaflet.class);

    /** One statement as it will stand on the paper. */
    record Item(int number, Part part, String words, String source) {}

    /** All that could go on it, also what somebody left out. */
    List<Item> offered() {
        List<Item> items = new ArrayList<>();
        TellingWords telling = TellingWords.of(page);
        int number = 0;
        for (Line line : page.lines()) {
            Statement statement = line.statement();
            String said = (discreet ? statement.quiet() : statement.words()).in(language);
            if (!discreet || !telling.tells(said)) {
                items.add(new Item(number, statement.part(), said, source(line)));
            }
            number++;
        }
        items.sort(Comparator.comparing(Item::part));
        return items;
    }

    List<Item> items() {
        return offered().stream().filter(item -> !leftOut.contains(item.number())).toList();
    }

    /** How many statements tell something and have no quiet wording: they are better said than carried. */
    int untold() {
        return page.lines().size() - offered().size();
    }

    String title() {
        return discreet ? TEXTS.in(language, "leaflet.title") : page.title().in(language);
    }

    /** Nothing of the program, the centre or the subject when it is to be discreet. */
    String fileName() {
        String name = discreet ? TEXTS.in(language, "leaflet.title") : page.code();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".pdf";
    }

    String heading(Part part) {
        return TEXTS.in(language, "part." + part);
    }

    /** What must be read on paper too: where it comes from, and what nobody reviewed yet. */
    private String source(Line line) {
        Statement statement = line.statement();
        String review = TEXTS.in(language, "review." + statement.review().key());
        if (discreet) {
            return statement.review().done() ? "" : review;
        }
        Note own = line.note();
        if (own != null) {
            return TEXTS.in(language, "leaflet.own");
        }
        return SourceLine.of(statement, language);
    }

    /** For one line under several statements that have the same. */
    List<String> sources(List<Item> items) {
        return items.stream().map(Item::source).filter(source -> !source.isEmpty()).distinct().toList();
    }
}
