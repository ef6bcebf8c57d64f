package org.mlango.incidents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.incidents.IncidentWrites.Leave;
import org.mlango.people.People;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes down what happened, for what the one who told it said yes to, and for nothing else. */
final class KeepIncident {
    private final Consents consents;
    private final People people;

    KeepIncident(Consents consents, People people) {
        this.consents = consents;
        this.people = people;
    }

    /** @return its id */
    Outcome<UUID> run(WriteTx tx, IncidentDraft draft) {
        if (!IncidentRules.mayListen(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        List<Refusal> refusals = IncidentRules.judge(draft, Moment.now(tx));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        PersonId person = draft.person();
        if (draft.uses().contains(Purpose.KEEP_INCIDENT_ADVOCACY)) {
            Optional<Refusal> shows = TellingRules.judge(draft.telling(), known(tx, person), draft.story().words());
            if (shows.isPresent()) {
                return Outcome.refused(List.of(shows.get()));
            }
        }
        for (DecisionDraft said : draft.said()) {
            if (!said.person().equals(person) || !IncidentRules.USES.contains(said.purpose())) {
                throw new IllegalArgumentException("a decision about something else");
            }
            if (consents.decide(tx, said) instanceof Outcome.Refused<UUID>(List<Refusal> why)) {
                return Outcome.refused(why);
            }
        }
        return write(tx, draft, person);
    }

    /** Every permit first: one that is missing refuses all of it, since they said yes to all of it together. */
    private Outcome<UUID> write(WriteTx tx, IncidentDraft draft, @Nullable PersonId person) {
        Map<Purpose, Permit> permits = new EnumMap<>(Purpose.class);
        if (person != null) {
            for (Purpose purpose : IncidentRules.USES.stream().filter(draft.uses()::contains).toList()) {
                switch (consents.permit(tx, person, purpose)) {
                    case Outcome.Done<Permit>(Permit permit) -> permits.put(purpose, permit);
                    case Outcome.Refused<Permit>(List<Refusal> why) -> {
                        return Outcome.refused(why);
                    }
                    case Outcome.Failed<Permit>(var failure) -> {
                        return new Outcome.Failed<>(failure);
                    }
                }
            }
        }
        UUID id = IncidentWrites.insert(tx, person);
        draft.uses().forEach(purpose -> use(tx, draft, new Leave(id, purpose, person, permits.get(purpose))));
        tx.audit(person == null
                ? AuditLine.of("INCIDENT_KEPT", "incident", id)
                : AuditLine.of("INCIDENT_KEPT", "person", person.value()));
        return Outcome.done(id);
    }

    private static void use(WriteTx tx, IncidentDraft draft, Leave leave) {
        Codes codes = draft.codes();
        switch (leave.purpose()) {
            case KEEP_INCIDENT_STATISTICS -> IncidentWrites.counted(tx, leave,
                    Counted.of(codes, IncidentRules.hoursToHelp(codes.told(), draft.help())));
            case KEEP_INCIDENT_ADVOCACY -> IncidentWrites.telling(tx, leave, new Telling(draft.telling()));
            case KEEP_INCIDENT_LEGAL -> IncidentWrites.whole(tx, leave, codes, draft.story());
            default -> {
                IncidentWrites.whole(tx, leave, codes, draft.story().withoutWhom());
                draft.help().forEach(one -> IncidentWrites.help(tx, leave, codes(tx, one, codes.told())));
            }
        }
    }

    static HelpCodes codes(WriteTx tx, HelpDraft help, Moment asked) {
        return new HelpCodes(help.help(), asked, help.given(), help.given() == null ? null : tx.worker(),
                help.wrote());
    }

    /** What is known of who told it, under any of their records. */
    private Set<String> known(WriteTx tx, @Nullable PersonId person) {
        Set<String> known = new HashSet<>();
        if (person != null) {
            List<PersonId> all = new ArrayList<>(consents.same(tx, person));
            all.forEach(one -> people.face(tx, one).ifPresent(face -> {
                known.add(face.nameToUse());
                known.add(face.cardCode());
            }));
        }
        return known;
    }
}
