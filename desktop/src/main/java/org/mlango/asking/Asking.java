package org.mlango.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** The front door: what to do when somebody cannot agree just now, is under 18, or when it is an emergency. */
public final class Asking {
    static final String PATHWAY = "YOUNG_PATHWAY";
    static final int LONGEST_LINE = 200;

    private final Consents consents;
    private final Centre centre;

    public Asking(Consents consents, Centre centre) {
        this.consents = consents;
        this.centre = centre;
        consents.register(new ForgetAsked());
        consents.registerHeld(new HeldAsked());
    }

    public YoungPathway pathway(ReadTx tx) {
        return centre.setting(tx, PATHWAY).map(YoungPathway::valueOf).orElse(YoungPathway.NOT_CHOSEN);
    }

    /** For managers: what the centre does when somebody is under 18. */
    public Outcome<Boolean> choosePathway(WriteTx tx, YoungPathway pathway) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "young.managers");
        }
        centre.set(tx, PATHWAY, pathway.name());
        tx.audit(AuditLine.of("YOUNG_PATHWAY", "setting", null).forPurpose(pathway.name()));
        return Outcome.done(true);
    }

    /**
     * Writes down on what somebody under 18 is kept; after their own yes, and before anything else is kept of them.
     *
     * @return refused, {@code young.pathway} if it is not the one the centre chose, {@code young.words} if the reason is missing
     */
    public Outcome<PersonId> young(WriteTx tx, PersonId person, YoungBasis basis) {
        if (basis.pathway() != pathway(tx) || !basis.pathway().keepsRecord()) {
            return Outcome.refused("", "young.pathway");
        }
        String words = basis.words() == null ? "" : basis.words();
        if (basis.pathway() == YoungPathway.EXCEPTION && words.isBlank()) {
            return Outcome.refused("young", "young.words");
        }
        if (words.length() > DecisionDraft.LONGEST_WORDS) {
            return Outcome.refused("young", "text.long", DecisionDraft.LONGEST_WORDS);
        }
        if (basis.pathway() == YoungPathway.EXCEPTION) {
            SecondYes second = basis.second();
            Outcome<Boolean> yes = second == null
                    ? Outcome.refused("young", "young.second")
                    : second.take(tx, person.value());
            if (!(yes instanceof Outcome.Done<Boolean>)) {
                return yes.map(done -> person);
            }
        }
        return consents.permit(tx, person, Purpose.KEEP_RECORD).map((Permit permit) -> {
            YoungWrites.put(tx, permit, person, basis);
            tx.audit(AuditLine.of("YOUNG_BASIS", "person", person.value()).forPurpose(basis.pathway().name()));
            return person;
        });
    }

    /** True if it is written down on what somebody under 18 is kept. */
    public boolean hasBasis(ReadTx tx, PersonId person) {
        return YoungWrites.exists(tx, person);
    }

    /** Keeps, for two weeks at most, what somebody is called who cannot agree just now. */
    public Outcome<UUID> waits(WriteTx tx, String nameToUse, String knownBy) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "asking.not_yours");
        }
        if (nameToUse.isBlank() && knownBy.isBlank()) {
            return Outcome.refused("nameToUse", "waiting.nothing");
        }
        if (nameToUse.length() > LONGEST_LINE || knownBy.length() > LONGEST_LINE) {
            return Outcome.refused("nameToUse", "text.long", LONGEST_LINE);
        }
        UUID id = WaitingWrites.add(tx, nameToUse, knownBy);
        tx.audit(AuditLine.of("WAITS_TO_DECIDE", "waiting", id));
        return Outcome.done(id);
    }

    /** Those who did not decide yet; nobody for a worker who may not see who people are. */
    public List<Waiting> waiting(WriteTx tx) {
        if (!tx.keys().opens(KeyName.IK)) {
            return List.of();
        }
        List<Waiting> found = WaitingWrites.all(tx);
        if (!found.isEmpty()) {
            tx.audit(AuditLine.of("WAITING_READ", "waiting", null));
        }
        return found;
    }

    /** They decided, or want to be forgotten at once. */
    public Outcome<Boolean> decided(WriteTx tx, UUID waiting) {
        if (!WaitingWrites.delete(tx, waiting)) {
            return Outcome.refused("", "waiting.gone");
        }
        tx.audit(AuditLine.of("WAITING_ENDED", "waiting", waiting));
        return Outcome.done(true);
    }

    /** At each opening: whoever did not decide within two weeks is forgotten. @return how many */
    public int forgetOver(WriteTx tx) {
        List<UUID> over = WaitingWrites.count(tx) == 0 ? List.of() : WaitingWrites.forgetOver(tx);
        over.forEach(id -> tx.audit(AuditLine.of("WAITING_OVER", "waiting", id)));
        return over.size();
    }

    /** Writes down that something was used or told without an agreement; a manager looks at it within seven days. */
    public Outcome<UUID> emergency(WriteTx tx, PersonId person, EmergencyReason reason, String words) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "asking.not_yours");
        }
        if (words.length() > DecisionDraft.LONGEST_WORDS) {
            return Outcome.refused("words", "text.long", DecisionDraft.LONGEST_WORDS);
        }
        UUID id = EmergencyWrites.add(tx, person, reason, words);
        tx.audit(AuditLine.of("EMERGENCY_USE", "person", person.value()).forPurpose(reason.name()));
        return Outcome.done(id);
    }

    /** Those nobody has looked at, without whom they were about. */
    public List<EmergencyUse> emergencies(ReadTx tx) {
        return EmergencyWrites.open(tx);
    }

    /** Looked at by a manager. Whoever did it themself may, where nobody else manages; the trail says who. */
    public Outcome<Boolean> looked(WriteTx tx, UUID use, Conclusion conclusion) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "emergency.managers");
        }
        if (!EmergencyWrites.looked(tx, use, conclusion)) {
            return Outcome.refused("", "emergency.looked");
        }
        tx.audit(AuditLine.of("EMERGENCY_LOOKED_AT", "emergency", use).forPurpose(conclusion.name()));
        return Outcome.done(true);
    }

    /** The names of those who work or worked here. */
    Optional<String> nameOf(ReadTx tx, UUID worker) {
        return centre.workers(tx).stream().filter(row -> row.id().equals(worker)).map(row -> row.name()).findFirst();
    }
}
