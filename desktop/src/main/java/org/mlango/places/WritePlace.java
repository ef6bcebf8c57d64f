package org.mlango.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes a place down, and changes it. */
final class WritePlace {
    private WritePlace() {}

    /** @param names of all places that are offered; this one's is added */
    static Outcome<UUID> add(WriteTx tx, PlaceContent content, @Nullable LocalDate confirmed, PlaceNames names) {
        List<Refusal> refusals = judge(tx, content, names);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        names.add(content.name());
        UUID id = PlaceWrites.insert(tx, content, confirmed);
        tx.audit(AuditLine.of("PLACE_WRITTEN", "place", id));
        return Outcome.done(id);
    }

    /** What people told of it is not written here, and stays. */
    static Outcome<UUID> change(WriteTx tx, Place shown, PlaceContent content) {
        List<Refusal> refusals = judge(tx, content, PlaceNames.but(tx, shown.id()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return put(tx, new Place(shown.id(), shown.version(),
                content.told(shown.content().friendly()).from(shown.content().page()), shown.confirmed(),
                shown.retired()), AuditLine.of("PLACE_CHANGED", "place", shown.id()));
    }

    static Outcome<UUID> put(WriteTx tx, Place place, AuditLine line) {
        if (!PlaceRules.mayWrite(tx.actor().roles())) {
            return Outcome.refused("", "place.not_yours");
        }
        if (!PlaceWrites.update(tx, place)) {
            return Outcome.refused("", "place.changed");
        }
        tx.audit(line);
        return Outcome.done(place.id());
    }

    private static List<Refusal> judge(WriteTx tx, PlaceContent content, PlaceNames names) {
        if (!PlaceRules.mayWrite(tx.actor().roles())) {
            return List.of(new Refusal("", "place.not_yours"));
        }
        List<Refusal> refusals = PlaceRules.judge(content);
        return refusals.isEmpty() && names.has(content.name())
                ? List.of(new Refusal("name", "place.same_name"))
                : refusals;
    }
}
