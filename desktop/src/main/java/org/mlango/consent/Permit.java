package org.mlango.consent;

import java.util.UUID;

import org.mlango.store.WriteTx;

/**
 * Leave to write about one person for one purpose and recipient, within one transaction. Only {@link Consents} makes it; what writes demands
 * it as a parameter.
 */
public final class Permit {
    private final PersonId person;
    private final Purpose purpose;
    private final UUID recipient;
    private final UUID decision;
    private final WriteTx given;

    Permit(PersonId person, Purpose purpose, UUID recipient, UUID decision, WriteTx given) {
        this.person = person;
        this.purpose = purpose;
        this.recipient = recipient;
        this.decision = decision;
        this.given = given;
    }

    public PersonId person() {
        return person;
    }

    /** The decision this rests on. */
    public UUID decision() {
        return decision;
    }

    /** @throws IllegalStateException if the permit is for somebody or something else, or from another transaction */
    public Permit check(WriteTx tx, PersonId wanted, Purpose wantedPurpose) {
        return check(tx, wanted, wantedPurpose, ConsentQueries.NOBODY);
    }

    /** As {@link #check(WriteTx, PersonId, Purpose)}, for this recipient and no other. */
    public Permit check(WriteTx tx, PersonId wanted, Purpose wantedPurpose, UUID wantedRecipient) {
        if (!person.equals(wanted) || purpose != wantedPurpose || !recipient.equals(wantedRecipient)
                || !given.equals(tx)) {
            throw new IllegalStateException("a permit for another person, purpose, recipient or transaction");
        }
        return this;
    }
}
