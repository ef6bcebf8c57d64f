package org.mlango.registers;

import java.util.Set;

import org.mlango.consent.Purpose;

/** What has a time of its own after which somebody is asked again (decision 0022). */
public enum KeptClass {
    RECORD(36),
    /** Visits that lead to a person; those that do not are counts. */
    VISITS(24),
    CONTACT(12),
    HEALTH(24),
    CONVERSATION(24),
    GROUPS(24),
    WHAT_HAPPENED(36),
    OUTSIDE_CODE(24);

    private final int usual;

    KeptClass(int usual) {
        this.usual = usual;
    }

    /** In months. */
    int usual() {
        return usual;
    }

    /** Kept under any of these; visits go by themselves. */
    Set<Purpose> purposes() {
        return switch (this) {
            case RECORD -> Set.of(Purpose.KEEP_RECORD);
            case VISITS -> Set.of();
            case CONTACT -> Set.of(Purpose.CONTACT);
            case HEALTH -> Set.of(Purpose.KEEP_HEALTH, Purpose.KEEP_RESULTS);
            case CONVERSATION -> Set.of(Purpose.KEEP_CONVERSATION);
            case GROUPS -> Set.of(Purpose.KEEP_POPULATION);
            case WHAT_HAPPENED -> Set.of(Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS,
                    Purpose.KEEP_INCIDENT_ADVOCACY, Purpose.KEEP_INCIDENT_LEGAL);
            case OUTSIDE_CODE -> Set.of(Purpose.OUTSIDE_CODE);
        };
    }
}
