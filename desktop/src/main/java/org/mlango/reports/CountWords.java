package org.mlango.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.FirstCount;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.indicators.Quarter;
import org.mlango.visits.Visits;

/** The words of a count in one language, whatever the screen speaks just now. */
final class CountWords {
    private static final Texts TEXTS = Texts.of(CountWords.class);
    private static final Texts CATALOGUE = Texts.of(Visits.class);

    private final SafeCount count;
    private final Language language;

    CountWords(SafeCount count, Language language) {
        this.count = count;
        this.language = language;
    }

    String get(String key, Object... details) {
        return TEXTS.in(language, key, details);
    }

    String title() {
        return get("paper.title", quarter(count.frame().quarter(), language));
    }

    /** For example "Quarter 2 of 2026 (April to June)". */
    static String quarter(Quarter quarter, Language language) {
        return TEXTS.in(language, "quarter." + quarter.number(), String.valueOf(quarter.year()));
    }

    List<String> about() {
        return List.of(
                get("paper.period", day(count.frame().quarter().firstDay(), language),
                        day(count.frame().quarter().lastDay(), language)),
                get("paper.made", count.frame().centre(), day(count.frame().madeOn(), language),
                        FirstCount.DEFINITIONS));
    }

    String what(Indicator indicator) {
        return switch (indicator.kind()) {
            case PEOPLE, VISITS, NOT_COUNTED -> get("row." + indicator.kind().name());
            case SERVICE_PEOPLE, SERVICE_VISITS -> catalogue("service.", indicator.code());
            case THING_GIVEN -> catalogue("thing.", indicator.code());
            case TALKED, ANSWER, GIVES, GROUP, OVERLAP, GIVES_GROUP, ASKED, ASKED_PEOPLE ->
                throw new IllegalArgumentException("of another count");
        };
    }

    String unit(Indicator indicator) {
        return switch (indicator.kind()) {
            case PEOPLE, SERVICE_PEOPLE, TALKED, ANSWER, GIVES, GROUP, OVERLAP, GIVES_GROUP, ASKED_PEOPLE ->
                get("unit.people");
            case ASKED -> throw new IllegalArgumentException("of another count");
            case VISITS, SERVICE_VISITS, NOT_COUNTED -> get("unit.visits");
            case THING_GIVEN -> CATALOGUE.in(language,
                    "unit." + count.frame().units().getOrDefault(indicator.code(), "PIECE"));
        };
    }

    private String catalogue(String kind, String code) {
        String own = count.frame().ownWords().get(code);
        return own != null ? own : CATALOGUE.has(kind + code) ? CATALOGUE.in(language, kind + code) : code;
    }

    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
