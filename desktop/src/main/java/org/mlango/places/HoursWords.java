package org.mlango.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** When a place is open, in words. */
final class HoursWords {
    private static final Texts TEXTS = Texts.of(HoursWords.class);

    private HoursWords() {}

    /** Days that follow each other and are alike stand on one line, for example {@code Mon–Fri 08:00–17:00}; closed days are not named. */
    static List<String> lines(Hours hours, Language language) {
        if (!hours.known()) {
            return List.of();
        }
        if (hours.always()) {
            return List.of(TEXTS.in(language, "hours.always"));
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < 7) {
            int to = from;
            while (to < 6 && hours.days().get(to + 1).equals(hours.days().get(from))) {
                to++;
            }
            if (!hours.days().get(from).isEmpty()) {
                lines.add(days(from, to, language) + " " + spans(hours.days().get(from), language));
            }
            from = to + 1;
        }
        return lines;
    }

    /** For example {@code Open now, until 17:00}. */
    static String now(OpenNow state, LocalDateTime now, Language language) {
        LocalDateTime at = state.at();
        if (at == null) {
            return TEXTS.in(language, "now." + state.is());
        }
        String time = language == Language.EN
                ? Span.clock(at.getHour() * 60 + at.getMinute())
                : KenyanTime.sun(at.toLocalTime());
        LocalDate day = at.toLocalDate();
        boolean soon = day.equals(now.toLocalDate()) || (state.open() && !at.isAfter(now.plusDays(1)));
        return soon
                ? TEXTS.in(language, "now." + state.is() + ".at", time)
                : TEXTS.in(language, "now." + state.is() + ".day", day(day.getDayOfWeek().getValue() - 1, language),
                        time);
    }

    private static String days(int from, int to, Language language) {
        if (from == 0 && to == 6) {
            return TEXTS.in(language, "hours.every_day");
        }
        return day(from, language) + (to > from ? "\u2013" + day(to, language) : "");
    }

    private static String day(int number, Language language) {
        return DayOfWeek.of(number + 1).getDisplayName(TextStyle.SHORT, language.locale());
    }

    private static String spans(List<Span> spans, Language language) {
        return spans.stream().map(span -> span.equals(Span.ALL_DAY)
                ? TEXTS.in(language, "hours.day")
                : span(span, language)).collect(Collectors.joining(", "));
    }

    /** In Swahili also as hours are counted there. */
    private static String span(Span span, Language language) {
        String clock = span.written().replace('-', '\u2013');
        return language == Language.EN
                ? clock
                : TEXTS.in(language, "hours.span", clock, KenyanTime.sun(time(span.from())),
                        KenyanTime.sun(time(span.to())));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % Span.DAY * 60L);
    }
}
