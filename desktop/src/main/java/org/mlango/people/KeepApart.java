package org.mlango.people;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
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
        return with(tx, id, Purpose.CONTACT, PersonQueries::hasContact, permit -> {
            PersonId record = permit.person();
            if (old == OldWords.KEEP_SEALED) {
                PersonQueries.contact(tx, record).map(before -> Before.taken(before, contact))
                        .filter(taken -> !taken.isEmpty())
                        .ifPresent(taken -> PersonWrites.before(tx, permit, record, Purpose.CONTACT, taken));
            }
            PersonWrites.contact(tx, permit, record, contact);
            tx.audit(AuditLine.of("CONTACT_KEPT", "person", record.value()));
        });
    }

    Outcome<PersonId> populations(WriteTx tx, PersonId id, Named named) {
        return with(tx, id, Purpose.KEEP_POPULATION, PersonQueries::hasPopulations, permit -> {
            PersonWrites.populations(tx, permit, permit.person(), named);
            tx.audit(AuditLine.of("GROUPS_KEPT", "person", permit.person().value()));
        });
    }

    /**
     * Both agreements must stand: the one for this, and the one it rests on. What somebody says now takes the place of what they said
     * under any of their records; where they said nothing yet it goes into the one they are met by.
     */
    private Outcome<PersonId> with(WriteTx tx, PersonId id, Purpose purpose, BiPredicate<ReadTx, PersonId> told,
            Consumer<Permit> write) {
        List<PersonId> said = consents.same(tx, id).stream().filter(record -> told.test(tx, record)).toList();
        for (PersonId record : said.isEmpty() ? List.of(id) : said) {
            if (consents.permit(tx, record,
                    Purpose.KEEP_RECORD) instanceof Outcome.Refused<Permit>(List<Refusal> missing)) {
                return Outcome.refused(missing);
            }
            switch (consents.permit(tx, record, purpose)) {
                case Outcome.Done<Permit>(Permit permit) -> write.accept(permit);
                case Outcome.Refused<Permit>(List<Refusal> missing) -> {
                    return Outcome.refused(missing);
                }
                case Outcome.Failed<Permit>(var failure) -> {
                    return new Outcome.Failed<>(failure);
                }
            }
        }
        return Outcome.done(id);
    }
}
