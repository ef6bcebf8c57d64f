package org.mlango.referrals;

import java.util.Set;

/** How far a referral came. None of them is late, and none is anybody's failure. */
public enum ReferralState {
    /** The words are agreed; nothing went out. */
    OFFERED,
    CHOSE_NOT_TO,
    SENT,
    ARRIVED,
    SERVED,
    /** The place turned them away. */
    TURNED_AWAY,
    /** Called back: the place is to be told. */
    RECALLED;

    /** Where it may go from here. */
    Set<ReferralState> next() {
        return switch (this) {
            case OFFERED -> Set.of(SENT, CHOSE_NOT_TO);
            case CHOSE_NOT_TO -> Set.of(OFFERED);
            case SENT -> Set.of(ARRIVED, SERVED, TURNED_AWAY, RECALLED);
            case ARRIVED -> Set.of(SERVED, TURNED_AWAY, RECALLED);
            case SERVED, TURNED_AWAY -> Set.of(RECALLED);
            case RECALLED -> Set.of();
        };
    }

    /** True while something may still come of it. */
    boolean open() {
        return this == OFFERED || this == SENT || this == ARRIVED;
    }

    /** True for somebody who was there. */
    boolean wentThere() {
        return this == ARRIVED || this == SERVED || this == TURNED_AWAY;
    }
}
