package org.mlango.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Refusal;

/**
 * A letter for the road, for somebody on methadone who travels. It is printed and nowhere kept, and says nothing of a dose: clinics tell
 * each other.
 *
 * @param name as it is known at their clinic
 * @param home their clinic, and how to reach it
 * @param away where they will be
 */
record Transit(String name, String home, String away, @Nullable LocalDate first, @Nullable LocalDate last) {
    static final int LONGEST = 200;

    Transit {
        name = name.strip();
        home = home.strip();
        away = away.strip();
    }

    List<Refusal> judge(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        required(refusals, "name", name);
        required(refusals, "home", home);
        required(refusals, "away", away);
        if (first == null || last == null || last.isBefore(first) || last.isBefore(today)) {
            refusals.add(new Refusal("days", "transit.days"));
        }
        return refusals;
    }

    private static void required(List<Refusal> refusals, String field, String words) {
        if (words.isEmpty()) {
            refusals.add(new Refusal(field, "transit.needed"));
        } else if (words.length() > LONGEST) {
            refusals.add(new Refusal(field, "referral.long", LONGEST));
        }
    }

    @Override
    public String toString() {
        return "Transit";
    }
}
