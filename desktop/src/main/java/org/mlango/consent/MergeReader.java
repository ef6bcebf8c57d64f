package org.mlango.consent;

import java.util.List;

import org.mlango.store.ReadTx;

/** Whatever is read about a person is read for all records that are linked as theirs; {@link Consents} is the one who knows. */
public interface MergeReader {
    /** This record first, then every other one of the same person; alone if none is linked. */
    List<PersonId> same(ReadTx tx, PersonId person);
}
