package org.mlango.visits;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Asks whether something may be written about somebody; answered by consent. */
@FunctionalInterface
public interface Permits {
    Outcome<Permit> permit(WriteTx tx, PersonId person, Purpose purpose);
}
