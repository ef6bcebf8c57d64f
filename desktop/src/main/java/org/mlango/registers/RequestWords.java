package org.mlango.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** Requests in words. */
final class RequestWords {
    private static final Texts TEXTS = Texts.of(RequestWords.class);

    private RequestWords() {}

    /** "3 days left", "today is the last day", "the day was 12/06/2026". */
    static String left(LocalDate due, LocalDate today) {
        int left = RequestDays.left(due, today);
        return left > 0
                ? TEXTS.get("left.days", left)
                : left == 0 ? TEXTS.get("left.today") : TEXTS.get("left.over", Dates.shortDay(due));
    }

    static String detail(Request request) {
        return TEXTS.get("request.detail", Dates.shortDay(request.received()), TEXTS.get("from." + request.askedBy()),
                request.sign());
    }

    /** How a closed one ended. */
    static String ended(Request request) {
        String how = request.reason() == null
                ? TEXTS.get("state.DONE")
                : TEXTS.get("state.REFUSED") + ": " + TEXTS.get("reason." + request.reason());
        return request.closed() == null ? how : how + ", " + Dates.shortDay(request.closed());
    }

    static String of(List<Refusal> refusals) {
        return refusals.stream().map(RequestWords::of).collect(Collectors.joining(" "));
    }

    static String of(Refusal refusal) {
        return TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }
}
