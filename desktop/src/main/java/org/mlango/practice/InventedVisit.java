package org.mlango.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.Shortfall;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/** What an invented visit was about: things given, services, sometimes a note. */
record InventedVisit(int minute, String place, List<Given> things, Set<String> services, @Nullable String note) {
    private static final List<String> NOTES = List.of(
            "Came with a friend, had tea.", "Alikuja na rafiki, akanywa chai.", "Asked when the nurse is in.",
            "Aliuliza siku ya muuguzi.", "Will bring back a full box next week.", "Atarudisha kisanduku wiki ijayo.",
            "Feels better than last week.", "Anaendelea vizuri.", "Wants to talk on Thursday.",
            "Angependa kuzungumza Alhamisi.");
    private static final List<String> OPEN = List.of("SV_WELCOME", "SV_INFO", "SV_GROUP", "SV_PAPERS", "SV_COUNSEL");
    private static final List<String> SENSITIVE = List.of("SV_HTS", "SV_STI", "SV_PREP", "SV_HCV_TEST", "SV_TB",
            "SV_MAT_LINK");

    /** Things asked for, given and brought back. */
    record Given(String thing, int asked, int given, int returned) {}

    static InventedVisit make(boolean mayKeepHealth, RandomGenerator random) {
        List<Given> things = new ArrayList<>();
        Set<String> services = new LinkedHashSet<>();
        if (random.nextInt(100) < 55) {
            int syringes = 1 + random.nextInt(12);
            int missing = random.nextInt(25) == 0 ? Math.min(2, syringes) : 0;
            things.add(new Given("CM_SYR_1ML", syringes, syringes - missing, 0));
            services.add("SV_NSP");
            if (random.nextInt(3) == 0) {
                things.add(new Given("CM_RETURNED", 0, 0, 1 + random.nextInt(10)));
                services.add("SV_NEEDLE_RETURN");
            }
            if (random.nextInt(2) == 0) {
                things.add(new Given("CM_WATER", syringes, syringes, 0));
            }
        }
        if (random.nextInt(100) < 60) {
            int strips = 1 + random.nextInt(4);
            things.add(new Given("CM_COND_EXT", strips * 3, strips * 3, 0));
            services.add("SV_CONDOM");
            if (random.nextInt(2) == 0) {
                things.add(new Given("CM_LUBE", strips, strips, 0));
            }
        }
        if (random.nextInt(3) == 0) {
            services.add(OPEN.get(random.nextInt(OPEN.size())));
        }
        if (mayKeepHealth && random.nextInt(6) == 0) {
            services.add(SENSITIVE.get(random.nextInt(SENSITIVE.size())));
        }
        if (services.isEmpty()) {
            services.add("SV_WELCOME");
        }
        String note = random.nextInt(8) == 0 ? NOTES.get(random.nextInt(NOTES.size())) : null;
        int minute = 8 * 60 + 30 + (int) Math.clamp(Math.round(260 + random.nextGaussian() * 120), 0L, 540L);
        return new InventedVisit(minute, random.nextInt(6) == 0 ? "OUTREACH" : "CENTRE", things, services, note);
    }

    VisitDraft draft(LocalDate day, @Nullable PersonId person, String newOrBack) {
        List<ThingLine> lines = things.stream().map(one -> new ThingLine(one.thing(), one.asked(), one.given(),
                one.returned(), one.given() < one.asked() ? Shortfall.OUT_OF_STOCK : null)).toList();
        return new VisitDraft(day, minute, Place.valueOf(place), person, 0, NewOrBack.valueOf(newOrBack), null,
                services,
                lines, note == null ? "" : note);
    }
}
