package org.mlango.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a person may be reached. Sealed under IK, and kept only with an agreement of its own.
 *
 * @param message the neutral words they chose for a message, and no others
 * @param sign by which both know that it is really the other
 */
public record Contact(List<Channel> channels, String askFor, String weAre, String times, String neverSay,
        String message, String sign) {
    /** In the order to try them. */
    public enum Channel {
        CALL, TEXT_MESSAGE, THROUGH_SOMEBODY, VISIT_OUTREACH
    }

    public Contact {
        channels = channels == null ? List.of() : List.copyOf(channels);
        askFor = orEmpty(askFor);
        weAre = orEmpty(weAre);
        times = orEmpty(times);
        neverSay = orEmpty(neverSay);
        message = orEmpty(message);
        sign = orEmpty(sign);
    }

    /** Without a message and a sign. */
    public Contact(List<Channel> channels, String askFor, String weAre, String times, String neverSay) {
        this(channels, askFor, weAre, times, neverSay, "", "");
    }

    private static String orEmpty(@Nullable String told) {
        return told == null ? "" : told;
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
