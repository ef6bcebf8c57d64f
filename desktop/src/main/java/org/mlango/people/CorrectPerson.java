package org.mlango.people;

import java.util.ArrayList;
import java.util.List;

import org.mlango.asking.Asking;
import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Changes what a person told about themselves. The card code stays. */
final class CorrectPerson {
    private final Consents consents;
    private final Asking asking;
    private final PersonIndex index;

    CorrectPerson(Consents consents, Asking asking, PersonIndex index) {
        this.consents = consents;
        this.asking = asking;
        this.index = index;
    }

    /**
     * @param version of the row that was shown
     * @param old what becomes of what stood there
     */
    Outcome<PersonId> run(WriteTx tx, PersonId id, long version, PersonDraft draft, OldWords old) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "people.not_yours");
        }
        List<Refusal> refusals = new ArrayList<>(PersonRules.judge(draft, tx.today().getYear()));
        if (asking.hasBasis(tx, id)) {
            refusals.removeIf(PersonRules::young);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Person person = PersonQueries.person(tx, id).orElse(null);
        if (person == null || person.version() != version) {
            return Outcome.refused("", "people.changed");
        }
        return consents.permit(tx, id, Purpose.KEEP_RECORD).map(permit -> change(tx, permit, person, draft, old));
    }

    private PersonId change(WriteTx tx, Permit permit, Person person, PersonDraft draft, OldWords old) {
        List<Before.Old> taken = Before.taken(person.draft(), draft);
        if (old == OldWords.KEEP_SEALED && !taken.isEmpty()) {
            PersonWrites.before(tx, permit, person.id(), Purpose.KEEP_RECORD, taken);
        }
        PersonWrites.update(tx, permit, person, draft);
        tx.audit(AuditLine.of("PERSON_CORRECTED", "person", person.id().value()));
        Identity identity = Identity.of(person.identity().cardCode(), draft);
        tx.afterCommit(() -> index.put(person.id(), identity));
        return person.id();
    }
}
