package org.mlango.people;

/** How somebody came to know of the centre. */
public enum CameThrough {
    NOT_ASKED, BY_THEMSELVES, FRIEND, OUTREACH, CLINIC, ANOTHER_PLACE, RATHER_NOT_SAY
}
