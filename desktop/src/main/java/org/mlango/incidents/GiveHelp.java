package org.mlango.incidents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.incidents.IncidentWrites.Leave;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** What becomes of help somebody asked for: one more thing, given, or not wanted any more. */
final class GiveHelp {
    private final Consents consents;

    GiveHelp(Consents consents) {
        this.consents = consents;
    }

    Outcome<UUID> ask(WriteTx tx, UUID incident, HelpDraft help) {
        Optional<Incident> found = mayWrite(tx, incident);
        if (found.isEmpty()) {
            return refused(tx);
        }
        Incident about = found.get();
        if (about.use(Purpose.KEEP_INCIDENT_SUPPORT).isEmpty()) {
            return Outcome.refused("", "incident.only_support");
        }
        if (about.promises().stream().anyMatch(one -> one.codes().help() == help.help())) {
            return Outcome.refused("help", "incident.twice");
        }
        Moment now = Moment.now(tx);
        List<Refusal> refusals = IncidentRules.judge(help, told(about, now), now);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return then(leave(tx, about, Purpose.KEEP_INCIDENT_SUPPORT), leave -> {
            UUID id = IncidentWrites.help(tx, leave, KeepIncident.codes(tx, help, now));
            counted(tx, incident);
            audit(tx, about);
            return Outcome.done(id);
        });
    }

    Outcome<UUID> gave(WriteTx tx, Promise shown, Moment when, boolean wrote) {
        Optional<Incident> found = mayWrite(tx, shown.incident());
        if (found.isEmpty()) {
            return refused(tx);
        }
        Incident about = found.get();
        HelpCodes codes = shown.codes();
        HelpDraft help = new HelpDraft(codes.help(), when, wrote || codes.wrote());
        Moment now = Moment.now(tx);
        List<Refusal> refusals = IncidentRules.judge(help, told(about, when), now);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return then(leave(tx, about, Purpose.KEEP_INCIDENT_SUPPORT), leave -> {
            if (!IncidentWrites.help(tx, leave, shown, KeepIncident.codes(tx, help, codes.asked()))) {
                return Outcome.refused("", "incident.changed");
            }
            counted(tx, about.id());
            audit(tx, about);
            return Outcome.done(shown.id());
        });
    }

    /** It works whatever became of the agreement meanwhile. */
    Outcome<UUID> notWanted(WriteTx tx, Promise shown) {
        Optional<Incident> found = mayWrite(tx, shown.incident());
        if (found.isEmpty() || IncidentQueries.incidentOf(tx, shown.id()).isEmpty()) {
            return refused(tx);
        }
        PersonId person = found.get().person();
        if (person != null && consents.restricted(tx, person)) {
            return Outcome.refused("", "stop.everything");
        }
        IncidentWrites.deleteHelp(tx, shown.id());
        audit(tx, found.get());
        return Outcome.done(shown.id());
    }

    private static Optional<Incident> mayWrite(WriteTx tx, UUID incident) {
        return IncidentRules.mayListen(tx) ? IncidentQueries.one(tx, incident) : Optional.empty();
    }

    private static Outcome<UUID> refused(WriteTx tx) {
        return Outcome.refused("", IncidentRules.mayListen(tx) ? "incident.changed" : "incident.not_yours");
    }

    private static Moment told(Incident incident, Moment otherwise) {
        return incident.codes().map(Codes::told).orElse(otherwise);
    }

    /** The hours to the first help are counted anew, where they may be. */
    private void counted(WriteTx tx, UUID incident) {
        IncidentQueries.one(tx, incident).ifPresent(now -> now.use(Purpose.KEEP_INCIDENT_STATISTICS).ifPresent(use -> {
            Counted before = use.counted();
            if (before != null
                    && leave(tx, now, Purpose.KEEP_INCIDENT_STATISTICS) instanceof Outcome.Done<Leave>(Leave leave)) {
                IncidentWrites.counted(tx, leave, use, before.after(now.hoursToHelp().orElse(null)));
            }
        }));
    }

    private Outcome<Leave> leave(WriteTx tx, Incident about, Purpose purpose) {
        PersonId person = about.person();
        return person == null
                ? Outcome.done(new Leave(about.id(), purpose, null, null))
                : consents.permit(tx, person, purpose)
                        .map((Permit permit) -> new Leave(about.id(), purpose, person, permit));
    }

    private interface Next {
        Outcome<UUID> with(Leave leave);
    }

    private static Outcome<UUID> then(Outcome<Leave> leave, Next next) {
        return switch (leave) {
            case Outcome.Done<Leave>(Leave given) -> next.with(given);
            case Outcome.Refused<Leave>(List<Refusal> why) -> Outcome.refused(why);
            case Outcome.Failed<Leave>(var failure) -> new Outcome.Failed<>(failure);
        };
    }

    private static void audit(WriteTx tx, Incident about) {
        PersonId person = about.person();
        tx.audit(person == null
                ? AuditLine.of("INCIDENT_HELP_CHANGED", "incident", about.id())
                : AuditLine.of("INCIDENT_HELP_CHANGED", "person", person.value()));
    }
}
