package org.mlango.places;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.library.PlacePage;
import org.mlango.library.Said;

/** Makes places of the library's pages. Hours come as words, since a page has no others. */
final class TakeOver {
    private TakeOver() {}

    /** Pages nobody took over, and whose name is not here. */
    static List<PlaceContent> fresh(List<PlacePage> pages, List<Place> here) {
        Set<String> taken = here.stream().map(place -> place.content().page()).collect(Collectors.toSet());
        PlaceNames names = PlaceNames.of(here);
        return pages.stream().filter(page -> !taken.contains(page.code())).map(TakeOver::of)
                .filter(made -> !names.has(made.name())).toList();
    }

    static PlaceContent of(PlacePage page) {
        return new PlaceContent(cut(said(page.name()), PlaceRules.NAME_LENGTH), PlaceKind.OTHER, Set.of(),
                lines(page.offers(), PlaceRules.LINE_LENGTH), Hours.NOT_KNOWN, "", "",
                lines(page.way(), PlaceRules.LINE_LENGTH), lines(page.reach(), PlaceRules.LINE_LENGTH),
                lines(page.open(), PlaceRules.REMARKS_LENGTH), page.code(), null);
    }

    private static String lines(List<Said> lines, int most) {
        return cut(lines.stream().map((Function<Said, String>) TakeOver::said).collect(Collectors.joining(". ")), most);
    }

    private static String said(Said words) {
        Language language = Texts.currentLanguage();
        return words.in(language).strip();
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "\u2026";
    }
}
