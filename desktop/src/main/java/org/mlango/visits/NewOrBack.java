package org.mlango.visits;

/** Whether the person has been here before, as they say. */
public enum NewOrBack {
    NOT_ASKED, NEW, BACK
}
