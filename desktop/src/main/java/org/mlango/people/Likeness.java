package org.mlango.people;

/** Why two records may be of one person, the strongest first. It orders what is shown and is never shown itself. */
enum Likeness {
    PHONE,
    PHRASE,
    /** Every name of the one sounds like one of the other. */
    NAME,
    /** A letter is otherwise, or a name more or less. */
    NEARLY,
    NONE
}
