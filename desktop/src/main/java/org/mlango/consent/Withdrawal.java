package org.mlango.consent;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An agreement about to be taken back.
 *
 * @param recipient for whom it was, where the purpose has a named recipient; else null
 */
public record Withdrawal(PersonId person, Purpose purpose, @Nullable UUID recipient, Expressed expressed,
        Present witness, Present interpreter) {
    /** Spoken, with nobody else there. */
    public static Withdrawal spoken(PersonId person, Purpose purpose) {
        return new Withdrawal(person, purpose, null, Expressed.SPOKEN, Present.NONE, Present.NONE);
    }

    /** The same, for another record of the same person. */
    Withdrawal about(PersonId record) {
        return new Withdrawal(record, purpose, recipient, expressed, witness, interpreter);
    }
}
