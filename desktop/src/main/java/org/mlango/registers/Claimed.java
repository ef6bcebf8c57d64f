package org.mlango.registers;

/** Whom those who ask say they come from. Whether it is so, is one of the steps. */
public enum Claimed {
    POLICE, COURT, PROSECUTOR, MINISTRY, COUNTY, IMMIGRATION, CHILDREN, OTHER
}
