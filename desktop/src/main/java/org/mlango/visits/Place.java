package org.mlango.visits;

/** Where a visit was. */
public enum Place {
    CENTRE, OUTREACH, PHONE, EVENT
}
