package org.mlango.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.mlango.asking.Asking;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Keeps somebody who agreed to it: with as little as a card code. */
final class RegisterPerson {
    private final Consents consents;
    private final Asking asking;
    private final KeepApart keepApart;
    private final PersonIndex index;

    RegisterPerson(Consents consents, Asking asking, KeepApart keepApart, PersonIndex index) {
        this.consents = consents;
        this.asking = asking;
        this.keepApart = keepApart;
        this.index = index;
    }

    Outcome<PersonId> run(WriteTx tx, Registration registration) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "people.not_yours");
        }
        List<Refusal> refusals = new ArrayList<>(PersonRules.judge(registration.draft(), tx.today().getYear()));
        if (registration.young() != null) {
            refusals.removeIf(PersonRules::young);
        }
        if (registration.contact() != null) {
            refusals.addAll(PersonRules.judge(registration.contact()));
        }
        refusals.addAll(decide(tx, registration.decisions()));
        refusals.addAll(young(tx, registration));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return switch (consents.permit(tx, registration.person(), Purpose.KEEP_RECORD)) {
            case Outcome.Done<Permit>(Permit permit) -> keep(tx, permit, registration);
            case Outcome.Refused<Permit>(List<Refusal> missing) -> Outcome.refused(missing);
            case Outcome.Failed<Permit> failed -> new Outcome.Failed<>(failed.failure());
        };
    }

    /** Before anything is kept, since the database looks for it. */
    private List<Refusal> young(WriteTx tx, Registration registration) {
        return registration.young() != null
                && asking.young(tx, registration.person(),
                        registration.young()) instanceof Outcome.Refused<PersonId>(List<Refusal> refusals)
                                ? refusals
                                : List.of();
    }

    private List<Refusal> decide(WriteTx tx, List<DecisionDraft> decisions) {
        for (DecisionDraft decision : decisions.stream().sorted(Comparator.comparing(DecisionDraft::purpose))
                .toList()) {
            if (consents.decide(tx, decision) instanceof Outcome.Refused<UUID>(List<Refusal> refusals)) {
                return refusals;
            }
        }
        return List.of();
    }

    private Outcome<PersonId> keep(WriteTx tx, Permit permit, Registration registration) {
        PersonId id = registration.person();
        String code = index.newCode(tx);
        PersonWrites.insert(tx, permit, id, registration.draft(), code);
        tx.audit(AuditLine.of("PERSON_REGISTERED", "person", id.value()));
        Identity identity = Identity.of(code, registration.draft());
        tx.afterCommit(() -> index.put(id, identity));
        if (registration.contact() != null) {
            Outcome<PersonId> kept = keepApart.contact(tx, id, registration.contact());
            if (!(kept instanceof Outcome.Done<PersonId>)) {
                return kept;
            }
        }
        return registration.populations().isEmpty()
                ? Outcome.done(id)
                : keepApart.populations(tx, id, new Named(registration.populations(), null));
    }
}
