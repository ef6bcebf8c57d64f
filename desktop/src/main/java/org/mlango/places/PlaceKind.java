package org.mlango.places;

/** What a place is. */
public enum PlaceKind {
    METHADONE,
    DROP_IN,
    HIV_CLINIC,
    PREP_PEP,
    HEPATITIS,
    TB,
    STI,
    REPRODUCTIVE,
    HOSPITAL,
    VIOLENCE_RECOVERY,
    MENTAL_HEALTH,
    RESIDENTIAL,
    LEGAL,
    SHELTER,
    COMMUNITY_GROUP,
    PHARMACY,
    HELPLINE,
    OTHER
}
