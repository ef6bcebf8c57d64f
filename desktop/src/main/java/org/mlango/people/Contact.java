package org.mlango.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a person may be reached. Sealed under IK, and kept only with an agreement of its own. */
public record Contact(List<Channel> channels, String askFor, String weAre, String times, String neverSay) {
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
    }

    private static String orEmpty(@Nullable String told) {
        return told == null ? "" : told;
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
