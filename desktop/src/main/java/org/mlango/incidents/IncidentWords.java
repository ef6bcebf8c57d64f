package org.mlango.incidents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** What was told, in words. */
final class IncidentWords {
    private static final Texts TEXTS = Texts.of(IncidentWords.class);

    private IncidentWords() {}

    static String matter(Language language, Matter matter) {
        return TEXTS.in(language, "matter." + matter);
    }

    static String happened(Language language, Set<Happened> codes) {
        return all(language, "happened.", Codes.inOrder(codes));
    }

    static String by(Language language, Set<By> codes) {
        return all(language, "by.", Codes.inOrder(codes));
    }

    static String whyNot(Language language, Set<WhyNot> codes) {
        return all(language, "why_not.", Codes.inOrder(codes));
    }

    static String involved(Language language, Set<Involved> codes) {
        return all(language, "involved.", Codes.inOrder(codes));
    }

    private static String all(Language language, String kind, List<? extends Enum<?>> codes) {
        return codes.stream().map(code -> TEXTS.in(language, kind + code)).collect(Collectors.joining(", "));
    }

    static String help(Language language, Help help) {
        return TEXTS.in(language, "help." + help);
    }

    static String use(Language language, Purpose use) {
        return TEXTS.in(language, "use." + use.key());
    }

    static String moment(Moment moment) {
        return Dates.shortDay(moment.day()) + ", " + time(moment);
    }

    static String time(Moment moment) {
        return "%02d:%02d".formatted(moment.minute() / 60, moment.minute() % 60);
    }

    static String hours(Language language, int hours) {
        return switch (hours) {
            case 0 -> TEXTS.in(language, "hours.none");
            case 1 -> TEXTS.in(language, "hours.one");
            default -> TEXTS.in(language, "hours.many", hours);
        };
    }

    /** Whether it was given, and when. */
    static String promise(Language language, Promise promise) {
        Moment given = promise.codes().given();
        String what = help(language, promise.codes().help());
        return given == null
                ? TEXTS.in(language, "promise.not_yet", what, Dates.shortDay(promise.codes().asked().day()))
                : TEXTS.in(language, "promise.given", what, moment(given));
    }

    static String refusal(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }
}
