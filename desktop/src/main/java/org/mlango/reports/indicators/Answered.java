package org.mlango.reports.indicators;

/** The five answers, each a column of its own: none is rounded to another, and not being asked is not a no. */
public enum Answered {
    YES, SOMETIMES, NO, RATHER_NOT_SAY, NOT_ASKED
}
