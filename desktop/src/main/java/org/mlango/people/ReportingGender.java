package org.mlango.people;

/** Gender as reports ask for it. The person's own words are kept beside it, sealed. */
public enum ReportingGender {
    FEMALE, MALE, TRANS_FEMALE, TRANS_MALE, ANOTHER, NOT_ASKED, RATHER_NOT_SAY
}
