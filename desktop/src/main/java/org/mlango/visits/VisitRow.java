package org.mlango.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * One visit in a list, as far as DK alone shows it.
 *
 * @param minute minutes after midnight, or null
 * @param person null: anonymous
 * @param services open ones by code, sensitive ones only as {@code SV_HEALTH}
 * @param sealedServices there are sensitive services by name, for those who hold CK
 */
record VisitRow(UUID id, LocalDate day, @Nullable Integer minute, Place place, @Nullable PersonId person,
        int collectingFor, @Nullable TurnedAway turnedAway, Set<String> services, List<ThingLine> things,
        boolean hasNote, boolean sealedServices, Instant recordedAt) {
    VisitRow with(Set<String> otherServices) {
        return new VisitRow(id, day, minute, place, person, collectingFor, turnedAway, otherServices, things, hasNote,
                sealedServices, recordedAt);
    }

    VisitRow withoutPerson() {
        return new VisitRow(id, day, minute, place, null, collectingFor, turnedAway, services, things, false, false,
                recordedAt);
    }

    @Override
    public String toString() {
        return "VisitRow[" + id + "]";
    }
}
