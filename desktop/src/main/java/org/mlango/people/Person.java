package org.mlango.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/** One person as kept, opened for a worker who holds IK. */
record Person(PersonId id, long version, LocalDate registered, @Nullable Integer birthYear, BirthYearSure sure,
        ReportingGender gender, Identity identity) {
    PersonFace face() {
        return new PersonFace(id, identity.nameToUse(), identity.cardCode());
    }

    PersonDraft draft() {
        return new PersonDraft(identity.nameToUse(), identity.genderWords(), identity.phrase(), identity.phone(),
                identity.cameThrough(), identity.wantsNow(), birthYear, sure, gender);
    }

    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}
