package org.mlango.incidents;

/** What kind of place it was; no name, no street, no point on a map. */
public enum Where {
    HOME,
    STREET,
    WORK,
    BAR,
    LODGING,
    USING_PLACE,
    POLICE_STATION,
    PRISON,
    CLINIC,
    SCHOOL,
    ONLINE,
    CENTRE,
    ELSEWHERE,
    RATHER_NOT_SAY
}
