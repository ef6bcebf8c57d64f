package org.mlango.consent;

/** What an agreement is for (records.md, Consent). The first two are asked at first contact, the others when first needed. */
public enum Purpose {
    KEEP_RECORD, COUNT_ME, CONTACT, KEEP_HEALTH, KEEP_CONVERSATION, KEEP_POPULATION, REFER, KEEP_INCIDENT_SUPPORT, KEEP_INCIDENT_STATISTICS, KEEP_INCIDENT_ADVOCACY, KEEP_INCIDENT_LEGAL, OUTSIDE_CODE
}
