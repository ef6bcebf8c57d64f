package org.mlango.visits;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a new centre starts with. Which services are sensitive, and why: decision 0007. Packs and strips are things of their
 * own, counted as handed out: what is in a pack differs from centre to centre.
 */
final class StartCatalogue {
    /** Stands on a visit for every sensitive service. */
    static final String HEALTH = "SV_HEALTH";
    /** Counted as it comes in, never given. */
    static final String RETURNED = "CM_RETURNED";

    private static final List<String> OPEN = List.of("SV_NSP", "SV_CONDOM", "SV_INFO", "SV_WELCOME",
            "SV_NEEDLE_RETURN", HEALTH, "SV_COUNSEL", "SV_GROUP", "SV_SELFTEST", "SV_NALOXONE", "SV_OD_TRAIN",
            "SV_ACCOMPANY", "SV_PAPERS", "SV_SHELTER", "SV_WORK");
    private static final List<String> SENSITIVE = List.of("SV_MAT_LINK", "SV_HTS", "SV_ART_LINK", "SV_STI",
            "SV_HBV_VAC", "SV_HBV_TEST", "SV_HCV_TEST", "SV_HCV_LINK", "SV_TB", "SV_PREP", "SV_PEP", "SV_WOUND",
            "SV_ANAL_HEALTH", "SV_SRH", "SV_MENTAL", "SV_VIOLENCE", "SV_LEGAL", "SV_PARALEGAL");
    private static final List<String> THINGS = List.of("CM_NSP_PACK:PACK", "CM_COND_STRIP:STRIP", "CM_LUBE:SACHET",
            "CM_SYR_1ML:PIECE", "CM_WATER:AMPOULE", "CM_SWAB:PIECE", "CM_RETURNED:PIECE", "CM_LEAFLET:PIECE",
            "CM_COND_EXT:PIECE", "CM_COND_INT:PIECE", "CM_SYR_2ML:PIECE", "CM_SYR_5ML:PIECE", "CM_SYR_LDS:PIECE",
            "CM_NEEDLE:PIECE", "CM_COOKER:PIECE", "CM_FILTER:PIECE", "CM_COTTON:PIECE", "CM_TOURNIQUET:PIECE",
            "CM_SHARPS:PIECE", "CM_FOIL:PIECE", "CM_MOUTHPIECE:PIECE", "CM_NALOXONE:DOSE", "CM_SELFTEST:KIT",
            "CM_WOUND:KIT", "CM_HYGIENE:PIECE", "CM_PADS:PIECE");

    private StartCatalogue() {}

    static List<ServiceItem> services() {
        return IntStream.range(0, OPEN.size() + SENSITIVE.size())
                .mapToObj(i -> i < OPEN.size()
                        ? new ServiceItem(OPEN.get(i), false, i, null)
                        : new ServiceItem(SENSITIVE.get(i - OPEN.size()), true, i, null))
                .toList();
    }

    static List<ThingItem> things() {
        return IntStream.range(0, THINGS.size()).mapToObj(i -> {
            String code = THINGS.get(i);
            int unit = code.indexOf(':');
            return new ThingItem(code.substring(0, unit), code.substring(unit + 1), i, null);
        }).toList();
    }
}
