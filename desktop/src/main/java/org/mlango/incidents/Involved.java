package org.mlango.incidents;

/** What the one who tells it thinks was taken; nobody tests it. */
public enum Involved {
    HEROIN, METHADONE, MEDICINE, SLEEPING_PILLS, ALCOHOL, STIMULANT, CANNABIS, MIXED, NOT_KNOWN
}
