package org.mlango.people;

import org.mlango.consent.PersonId;

/** What a list shows of a person: the name they want to be called by, or else their card code. */
public record PersonFace(PersonId person, String nameToUse, String cardCode) {
    public String label() {
        return nameToUse.isBlank() ? cardCode : nameToUse;
    }

    @Override
    public String toString() {
        return "PersonFace[" + person.value() + "]";
    }
}
