package org.mlango.incidents;

/** Who did it, as told: a kind of person, never a name. */
public enum By {
    POLICE,
    COUNTY,
    PAYING_PARTNER,
    PARTNER,
    FAMILY,
    NEIGHBOUR,
    HEALTH_WORKER,
    EMPLOYER,
    BAR_STAFF,
    SELLER,
    GANG,
    RELIGIOUS,
    SCHOOL,
    STRANGER,
    PEER,
    RATHER_NOT_SAY
}
