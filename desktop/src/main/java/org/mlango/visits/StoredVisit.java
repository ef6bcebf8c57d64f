package org.mlango.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * A visit as it lies in the file, its seals unopened: the one shape that is inserted, changed, read and, after a removal, put back.
 *
 * @param note sealed under IK, or null
 * @param codes the sensitive services by name, sealed under CK, or null
 * @param services the open ones; {@link StartCatalogue#HEALTH} where a sensitive one was among them
 */
record StoredVisit(UUID id, long version, LocalDate day, @Nullable Integer minute, Place place,
        @Nullable PersonId person, UUID worker, int collectingFor, NewOrBack newOrBack, @Nullable TurnedAway turnedAway,
        byte @Nullable [] note, byte @Nullable [] codes, Instant recordedAt, Set<String> services,
        List<ThingLine> things) {

    VisitRow row() {
        return new VisitRow(id, day, minute, place, person, collectingFor, turnedAway, services, things, note != null,
                codes != null, recordedAt);
    }

    @Override
    public String toString() {
        return "StoredVisit[" + id + "]";
    }
}
