package org.mlango.registers;

import java.util.List;

import org.mlango.consent.Purpose;

/** What has a time of its own after which somebody is asked again (decision 0022). */
public enum KeptClass {
    RECORD(36, Purpose.KEEP_RECORD),
    /** Visits that lead to a person; those that do not are counts. */
    VISITS(24), CONTACT(12, Purpose.CONTACT), HEALTH(24, Purpose.KEEP_HEALTH), CONVERSATION(24,
            Purpose.KEEP_CONVERSATION), GROUPS(24, Purpose.KEEP_POPULATION), WHAT_HAPPENED(36,
                    Purpose.KEEP_INCIDENT_SUPPORT, Purpose.KEEP_INCIDENT_STATISTICS, Purpose.KEEP_INCIDENT_ADVOCACY,
                    Purpose.KEEP_INCIDENT_LEGAL), OUTSIDE_CODE(24, Purpose.OUTSIDE_CODE);

    private final int usual;
    private final List<Purpose> purposes;

    KeptClass(int usual, Purpose... purposes) {
        this.usual = usual;
        this.purposes = List.of(purposes);
    }

    /** In months. */
    int usual() {
        return usual;
    }

    /** Kept under any of these; visits go by themselves. */
    List<Purpose> purposes() {
        return purposes;
    }
}
