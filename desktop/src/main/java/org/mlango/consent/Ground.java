package org.mlango.consent;

import java.util.Set;

/** Why something is left be, or goes on again (Data Protection Act 2019, sections 34 and 36). Nobody has to give a reason. */
public enum Ground {
    OWN_WISH,
    /** They say that it is wrong; until it is looked at. */
    SAYS_WRONG,
    /** It should not have been written, and they want it kept all the same. */
    NOT_LAWFUL,
    /** We no longer need it; they do, for a claim of theirs. */
    FOR_A_CLAIM,
    /** Only for lifting: they were told before. */
    TOLD_BEFORE;

    /** For which something may be lifted. */
    public static final Set<Ground> LIFTING = Set.of(OWN_WISH, TOLD_BEFORE);
}
