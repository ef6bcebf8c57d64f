package org.mlango.ownview;

import java.util.List;

/**
 * An answer that is taken as it is given. None of them is more complete than another, none is rounded to another, and none
 * leads to anything by itself.
 */
public enum FiveWay {
    NO,
    SOMETIMES,
    YES,
    RATHER_NOT_SAY,
    /** As everything is until somebody asks. Never a no, and never something missing. */
    NOT_ASKED;

    /** What a person may answer, in the order it stands on the screen. */
    public static final List<FiveWay> ANSWERS = List.of(NO, SOMETIMES, YES, RATHER_NOT_SAY);
}
