package org.mlango.people;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** What is kept only with an agreement of its own: how to reach somebody, and the groups they named. */
final class KeepApart {
    private final Consents consents;

    KeepApart(Consents consents) {
        this.consents = consents;
    }

    Outcome<PersonId> contact(WriteTx tx, PersonId id, Contact contact) {
        return contact(tx, id, contact, OldWords.LET_GO);
    }

    Outcome<PersonId> contact(WriteTx tx, PersonId id, Contact contact, OldWords old) {
        if (old == OldWords.KEEP_SEALED && !tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "people.not_yours");
        }
        List<Refusal> refusals = PersonRules.judge(contact);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return with(tx, id, Purpose.CONTACT, permit -> {
            if (old == OldWords.KEEP_SEALED) {
                PersonQueries.contact(tx, id).map(before -> Before.taken(before, contact))
                        .filter(taken -> !taken.isEmpty())
                        .ifPresent(taken -> PersonWrites.before(tx, permit, id, Purpose.CONTACT, taken));
            }
            PersonWrites.contact(tx, permit, id, contact);
            tx.audit(AuditLine.of("CONTACT_KEPT", "person", id.value()));
        });
    }

    Outcome<PersonId> populations(WriteTx tx, PersonId id, Set<Population> groups) {
        return with(tx, id, Purpose.KEEP_POPULATION, permit -> {
            PersonWrites.populations(tx, permit, id, groups);
            tx.audit(AuditLine.of("GROUPS_KEPT", "person", id.value()));
        });
    }

    /** Both agreements must stand: the one for this, and the one it rests on. */
    private Outcome<PersonId> with(WriteTx tx, PersonId id, Purpose purpose, Consumer<Permit> write) {
        if (consents.permit(tx, id, Purpose.KEEP_RECORD) instanceof Outcome.Refused<Permit>(List<Refusal> missing)) {
            return Outcome.refused(missing);
        }
        return consents.permit(tx, id, purpose).map(permit -> {
            write.accept(permit);
            return id;
        });
    }
}
