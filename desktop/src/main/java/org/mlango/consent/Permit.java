package org.mlango.consent;

import java.util.UUID;

import org.mlango.store.WriteTx;

/**
 * Leave to write about one person for one purpose, within one transaction. Only {@link Consents} makes it; what writes demands
 * it as a parameter.
 */
public final class Permit {
    private final PersonId person;
    private final Purpose purpose;
    private final UUID decision;
    private final WriteTx given;

    Permit(PersonId person, Purpose purpose, UUID decision, WriteTx given) {
        this.person = person;
        this.purpose = purpose;
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
        if (!person.equals(wanted) || purpose != wantedPurpose || !given.equals(tx)) {
            throw new IllegalStateException("a permit for another person, purpose or transaction");
        }
        return this;
    }
}
