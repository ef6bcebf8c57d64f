package org.mlango.incidents;

import java.util.Arrays;
import java.util.List;

/** What somebody may want after something happened, in the order it is offered. */
public enum Help {
    SAFE_NOW,
    MEDICAL,
    PEP,
    EMERGENCY_PILL,
    COUNSELLING,
    ACCOMPANY,
    SAFE_PLACE,
    LEGAL,
    POLICE,
    WARN_OTHERS,
    /** For who helped in an overdose. */
    FOR_HELPER;

    static List<Help> after(Matter matter) {
        return matter == Matter.OVERDOSE
                ? List.of(FOR_HELPER, MEDICAL, COUNSELLING, ACCOMPANY, SAFE_PLACE)
                : Arrays.stream(values()).filter(one -> one != FOR_HELPER).toList();
    }
}
