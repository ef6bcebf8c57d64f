package org.mlango.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.mlango.consent.PersonId;

/**
 * One person of the monthly list.
 *
 * @param records all the records they are known under
 * @param met the last day they were here, or decided anything
 * @param what has come to its time, in its order
 */
record Due(List<PersonId> records, LocalDate met, Set<KeptClass> what) {
    Due {
        records = List.copyOf(records);
        what = Set.copyOf(what);
    }

    PersonId person() {
        return records.getFirst();
    }

    @Override
    public String toString() {
        return "Due[" + person().value() + "]";
    }
}
