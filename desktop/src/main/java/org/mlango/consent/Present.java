package org.mlango.consent;

/** Who else was there, as a witness or to interpret. */
public enum Present {
    NONE, COLLEAGUE, CHOSEN_BY_PERSON
}
