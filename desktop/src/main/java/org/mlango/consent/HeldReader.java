package org.mlango.consent;

import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.store.WriteTx;

/** Each room that keeps something about people shows here all of it, for the copy a person may ask for. */
public interface HeldReader {
    /** Where it stands in the copy; lower comes first: who somebody is, what happened, what they said, what they decided. */
    int position();

    /**
     * Everything this room keeps about the person, newest first. Called for those who hold every key; who called leaves the line in
     * the trail.
     */
    List<Held> held(WriteTx tx, PersonId person, Language language);
}
