package org.mlango.referrals;

/** What may be said to the place, each only if the person wants it. With none of them, only the number is said. */
public enum Say {
    NAME, NEEDS, CENTRE
}
