package org.mlango.people;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a person may be reached. Sealed under IK, and kept only with an agreement of its own.
 *
 * @param message the neutral words they chose for a message, and no others
 * @param sign by which both know that it is really the other
 * @param ifAnother what to do if somebody else answers
 * @param meetAt where to meet, in their words; never a point on a map
 * @param lastDay nobody is reached after it; null if they named none
 */
public record Contact(List<Channel> channels, String askFor, String weAre, String times, String neverSay,
        String message, String sign, String ifAnother, PhoneShared shared, String meetAt,
        @Nullable LocalDate lastDay) {
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
        ifAnother = orEmpty(ifAnother);
        shared = shared == null ? PhoneShared.NOT_ASKED : shared;
        meetAt = orEmpty(meetAt);
    }

    /** The ways, and what was told of them; nothing else was. */
    public Contact(List<Channel> channels, String askFor, String weAre, String times, String neverSay) {
        this(channels, askFor, weAre, times, neverSay, "", "", "", PhoneShared.NOT_ASKED, "", null);
    }

    private static String orEmpty(@Nullable String told) {
        return told == null ? "" : told;
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
