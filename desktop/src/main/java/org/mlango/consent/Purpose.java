package org.mlango.consent;

import java.util.List;
import java.util.Locale;

/** What an agreement is for (records.md, Consent). The first two are asked at first contact, the others when first needed. */
public enum Purpose {
    KEEP_RECORD,
    COUNT_ME,
    CONTACT,
    KEEP_HEALTH,
    /** What a test showed; which tests there were is under {@link #KEEP_HEALTH}. */
    KEEP_RESULTS,
    KEEP_CONVERSATION,
    KEEP_POPULATION,
    REFER,
    KEEP_INCIDENT_SUPPORT,
    KEEP_INCIDENT_STATISTICS,
    KEEP_INCIDENT_ADVOCACY,
    KEEP_INCIDENT_LEGAL,
    OUTSIDE_CODE;

    /** The two questions at first contact, in the order they are asked. */
    public static final List<Purpose> FIRST_CONTACT = List.of(KEEP_RECORD, COUNT_ME);

    /** As in text keys and file names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
