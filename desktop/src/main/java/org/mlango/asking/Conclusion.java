package org.mlango.asking;

/** What came of looking at an emergency use. Neither blames anybody. */
public enum Conclusion {
    /** It was right to do. */
    RIGHT,
    /** Those who were there talked about what to do next time. */
    TALKED_ABOUT
}
