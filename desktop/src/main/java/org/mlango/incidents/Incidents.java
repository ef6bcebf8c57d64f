package org.mlango.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.incidents.IncidentQueries.KitCodes;
import org.mlango.people.People;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The front door of what happened. It gives nobody a list of people by what happened to them. */
public final class Incidents {
    private final Consents consents;
    private final KeepIncident keep;
    private final GiveHelp give;

    public Incidents(Consents consents, People people) {
        this.consents = consents;
        keep = new KeepIncident(consents, people);
        give = new GiveHelp(consents);
        consents.register(new EraseIncidents());
        consents.registerHeld(new HeldIncidents());
    }

    /** Writes down what the one who told it said may be kept; gives its id. */
    public Outcome<UUID> keep(WriteTx tx, IncidentDraft draft) {
        return keep.run(tx, draft);
    }

    /** All that somebody told, newest first, as far as it is kept. */
    Outcome<List<Incident>> of(WriteTx tx, PersonId person) {
        if (!IncidentRules.mayListen(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        if (consents.standing(tx, person, Purpose.KEEP_RECORD) == Standing.NEVER_ASKED) {
            return Outcome.done(List.of());
        }
        tx.audit(AuditLine.of("INCIDENTS_READ", "person", person.value()));
        return Outcome.done(IncidentQueries.of(tx, consents.same(tx, person)));
    }

    /** What was told without a person, newest first. */
    Outcome<List<Incident>> withoutPerson(WriteTx tx) {
        if (!IncidentRules.mayListen(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        tx.audit(AuditLine.of("INCIDENTS_READ", "incident", null));
        return Outcome.done(IncidentQueries.withoutPerson(tx));
    }

    /** What the centre owes: to whom, for who listens; else only what, and since when. */
    Outcome<List<Owed>> owed(WriteTx tx) {
        boolean listens = IncidentRules.mayListen(tx);
        if (!listens && !IncidentRules.mayLookAfter(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        tx.audit(AuditLine.of("INCIDENT_HELP_READ", "incident", null));
        return Outcome.done(IncidentQueries.owed(tx, listens));
    }

    /** How much is owed; 0 for whom it does not concern. */
    int owedCount(ReadTx tx) {
        return IncidentRules.mayListen(tx) || IncidentRules.mayLookAfter(tx) ? IncidentQueries.owed(tx) : 0;
    }

    /** One more thing they ask for, of something that is kept for support. */
    Outcome<UUID> ask(WriteTx tx, UUID incident, HelpDraft help) {
        return give.ask(tx, incident, help);
    }

    /** It was given, or another time was meant. */
    Outcome<UUID> gave(WriteTx tx, Promise shown, Moment when, boolean wrote) {
        return give.gave(tx, shown, when, wrote);
    }

    /** They do not want it any more, or it was a slip. */
    Outcome<UUID> notWanted(WriteTx tx, Promise shown) {
        return give.notWanted(tx, shown);
    }

    /** It stays for the other uses they said yes to; with the last one it is gone. */
    Outcome<UUID> takeOut(WriteTx tx, UUID incident, Purpose use) {
        return takingOut(tx, incident, found -> IncidentWrites.deleteUse(tx, found.id(), use));
    }

    /** All of it, for every use. */
    Outcome<UUID> takeOut(WriteTx tx, UUID incident) {
        return takingOut(tx, incident, found -> IncidentWrites.delete(tx, found.id()));
    }

    private Outcome<UUID> takingOut(WriteTx tx, UUID incident, Consumer<Incident> how) {
        Outcome<Incident> found = found(tx, incident);
        return found.map(one -> {
            how.accept(one);
            PersonId person = one.person();
            tx.audit(person == null
                    ? AuditLine.of("INCIDENT_TAKEN_OUT", "incident", incident)
                    : AuditLine.of("INCIDENT_TAKEN_OUT", "person", person.value()));
            return incident;
        });
    }

    private Outcome<Incident> found(WriteTx tx, UUID incident) {
        if (!IncidentRules.mayListen(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        Optional<Incident> found = IncidentQueries.one(tx, incident);
        PersonId person = found.map(Incident::person).orElse(null);
        if (found.isEmpty()
                || (person != null
                        && consents.standing(tx, person, Purpose.KEEP_RECORD) == Standing.NEVER_ASKED)) {
            return Outcome.refused("", "incident.changed");
        }
        if (person != null && consents.restricted(tx, person)) {
            return Outcome.refused("", "stop.everything");
        }
        return Outcome.done(found.get());
    }

    /** Naloxone went out: how many kits, and why. It leads to nobody. */
    public Outcome<UUID> kit(WriteTx tx, int kits, Kit why) {
        if (!IncidentRules.mayGiveKits(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        if (kits < 1 || kits > IncidentRules.MOST_KITS) {
            return Outcome.refused(List.of(new Refusal("kits", "kit.number", IncidentRules.MOST_KITS)));
        }
        UUID id = IncidentWrites.kit(tx, new KitCodes(kits, why));
        tx.audit(AuditLine.of("KIT_GIVEN", "kit", id));
        return Outcome.done(id);
    }

    /** A kit written by mistake, by who wrote it or who may read it. */
    Outcome<UUID> takeOutKit(WriteTx tx, UUID kit) {
        Optional<UUID> giver = IncidentQueries.giver(tx, kit);
        if (giver.isEmpty()) {
            return Outcome.refused("", "incident.changed");
        }
        if (!IncidentRules.mayGiveKits(tx) || !giver.get().equals(tx.worker())) {
            return Outcome.refused("", "incident.not_yours");
        }
        IncidentWrites.deleteKit(tx, kit);
        tx.audit(AuditLine.of("KIT_TAKEN_OUT", "kit", kit));
        return Outcome.done(kit);
    }

    /** How many kits went out since that day, and why. */
    Outcome<Map<Kit, Integer>> kits(WriteTx tx, LocalDate from) {
        if (!IncidentRules.mayListen(tx) && !IncidentRules.mayLookAfter(tx)) {
            return Outcome.refused("", "incident.not_yours");
        }
        return Outcome.done(new TreeMap<>(IncidentQueries.kits(tx, from).stream()
                .collect(Collectors.groupingBy(KitCodes::why, Collectors.summingInt(KitCodes::kits)))));
    }

    boolean agreed(ReadTx tx, PersonId person, Purpose purpose) {
        return consents.standing(tx, person, purpose) == Standing.AGREED;
    }
}
