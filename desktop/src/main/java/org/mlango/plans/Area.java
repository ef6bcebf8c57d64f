package org.mlango.plans;

/** What a plan is about, if the person wants that said; for planning services, never shown on a list. */
public enum Area {
    HEALTH, SAFER_USE, SEX, METHADONE, HIV_HEPATITIS, SAFETY, PAPERS, HOUSING, WORK, FAMILY, LEGAL, OTHER
}
