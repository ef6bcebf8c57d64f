package org.mlango.people;

import java.util.ArrayList;
import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.EraseHandler;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What this room deletes when an agreement is taken back. No seal is opened, so every worker can do it. */
final class ErasePerson implements ConsentWithdrawn, EraseHandler {
    private static final Texts TEXTS = Texts.of(ErasePerson.class);

    private final PersonIndex index;

    ErasePerson(PersonIndex index) {
        this.index = index;
    }

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        switch (purpose) {
            case KEEP_RECORD -> {
                PersonWrites.deletePerson(tx, person);
                tx.audit(AuditLine.of("PERSON_DELETED", "person", person.value()));
                tx.afterCommit(() -> index.remove(person));
            }
            case CONTACT -> PersonWrites.deleteContact(tx, person);
            case KEEP_POPULATION -> PersonWrites.deletePopulations(tx, person);
            default -> {
                // nothing here rests on it
            }
        }
    }

    @Override
    public void hidden(WriteTx tx, PersonId person) {
        tx.afterCommit(() -> index.remove(person));
    }

    @Override
    public void shownAgain(WriteTx tx, PersonId person) {
        if (tx.keys().opens(KeyName.IK)) {
            PersonQueries.person(tx, person)
                    .ifPresent(found -> tx.afterCommit(() -> index.put(person, found.identity())));
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        List<Going> going = new ArrayList<>();
        boolean all = purpose == Purpose.KEEP_RECORD;
        if (all && PersonQueries.kept(tx, person)) {
            going.add(new Going(TEXTS, "going.person"));
        }
        if (all && PersonQueries.hasBefore(tx, person)) {
            going.add(new Going(TEXTS, "going.before"));
        }
        if ((all || purpose == Purpose.CONTACT) && PersonQueries.hasContact(tx, person)) {
            going.add(new Going(TEXTS, "going.contact"));
        }
        if ((all || purpose == Purpose.KEEP_POPULATION) && PersonQueries.hasPopulations(tx, person)) {
            going.add(new Going(TEXTS, "going.populations"));
        }
        return going;
    }
}
