package org.mlango.people;

/** Groups a person may say they belong to, for totals only (records.md, People). Several are allowed. */
public enum Population {
    USES_DRUGS, INJECTS_DRUGS, SEX_WORK, MAN_WITH_MEN, TRANS, IN_PRISON
}
