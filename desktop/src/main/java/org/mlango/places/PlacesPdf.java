package org.mlango.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * The list to carry away. It says when, where and how to reach, and nothing of what anybody goes there for; lines with a telling word stay
 * off, and a name with one gives way to plain words.
 */
record PlacesPdf(Places places, List<Place> listed, Language language) {
    private static final Texts TEXTS = Texts.of(PlacesPdf.class);

    byte[] write() throws IOException {
        PdfPaper paper = PdfPaper.half().title(word("paper.title")).whereSignsAreMissing(word("paper.signs"));
        printed().forEach(place -> {
            paper.strong(name(place));
            lines(place).forEach(paper::point);
        });
        return paper.soft(word("paper.ask")).bytes();
    }

    /** Those of which anything can stand there. */
    List<Place> printed() {
        return listed.stream().filter(place -> !lines(place).isEmpty() || !places.tells(place.name())).toList();
    }

    private String name(Place place) {
        if (!places.tells(place.name())) {
            return place.name();
        }
        return word(place.content().kind() == PlaceKind.HELPLINE ? "paper.number" : "paper.place");
    }

    private List<String> lines(Place place) {
        PlaceContent content = place.content();
        List<String> lines = new ArrayList<>(HoursWords.lines(content.hours(), language));
        Stream.of(content.way(), content.contact(), content.cost())
                .filter(words -> !words.isEmpty() && !places.tells(words)).forEach(lines::add);
        return lines;
    }

    private String word(String key) {
        return TEXTS.in(language, key);
    }
}
