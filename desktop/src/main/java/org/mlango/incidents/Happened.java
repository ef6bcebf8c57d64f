package org.mlango.incidents;

/** What happened, as the one who tells it names it; several may be true. */
public enum Happened {
    HIT,
    FORCED_SEX,
    THREATS,
    INSULTS,
    HARASSMENT,
    ROBBED,
    NOT_PAID,
    CONDOM,
    ARREST,
    HELD,
    BRIBE,
    TAKEN_AWAY,
    REFUSED_CARE,
    TESTED_UNASKED,
    TOLD_OTHERS,
    BLACKMAIL,
    EVICTED,
    LOST_WORK,
    MOB,
    ONLINE,
    OTHER;

    /** After these, PEP and the emergency pill may matter. */
    boolean pepMayMatter() {
        return this == FORCED_SEX || this == CONDOM;
    }
}
