package org.mlango.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * A visit as somebody typed it.
 *
 * @param minute minutes after midnight, or null where nobody wrote the hour down
 * @param person null: anonymous
 * @param collectingFor how many others things were collected for, 0 to 999
 * @param turnedAway null: nobody was
 * @param services codes of services, open and sensitive ones together
 * @param note a short desk note, at most {@value VisitRules#NOTE_LENGTH} characters; may be empty
 */
public record VisitDraft(LocalDate day, @Nullable Integer minute, Place place, @Nullable PersonId person,
        int collectingFor, NewOrBack newOrBack, @Nullable TurnedAway turnedAway, Set<String> services,
        List<ThingLine> things, String note) {
    public VisitDraft {
        services = Set.copyOf(services);
        things = List.copyOf(things);
    }

    /** An anonymous visit to the centre on this day, with these things and services. */
    public static VisitDraft anonymous(LocalDate day, Set<String> services, List<ThingLine> things) {
        return new VisitDraft(day, null, Place.CENTRE, null, 0, NewOrBack.NOT_ASKED, null, services, things, "");
    }

    public VisitDraft about(@Nullable PersonId whom) {
        return new VisitDraft(day, minute, place, whom, collectingFor, newOrBack, turnedAway, services, things, note);
    }

    public VisitDraft with(Set<String> otherServices) {
        return new VisitDraft(day, minute, place, person, collectingFor, newOrBack, turnedAway, otherServices, things,
                note);
    }

    public VisitDraft at(Place where) {
        return new VisitDraft(day, minute, where, person, collectingFor, newOrBack, turnedAway, services, things, note);
    }

    VisitDraft noted(String words) {
        return new VisitDraft(day, minute, place, person, collectingFor, newOrBack, turnedAway, services, things,
                words);
    }

    /** Which parts are filled, by name alone, for the trail. */
    List<String> parts() {
        return Stream.of(services.isEmpty() ? "" : "services", things.isEmpty() ? "" : "things",
                note.isEmpty() ? "" : "note").filter(part -> !part.isEmpty()).toList();
    }

    /** Nothing of what was typed. */
    @Override
    public String toString() {
        return "VisitDraft[" + day + "]";
    }
}
