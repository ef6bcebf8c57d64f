package org.mlango.people;

/** How sure a birth year is, or why there is none. */
public enum BirthYearSure {
    SURE, ABOUT, NOT_ASKED, RATHER_NOT_SAY;

    boolean hasYear() {
        return this == SURE || this == ABOUT;
    }
}
