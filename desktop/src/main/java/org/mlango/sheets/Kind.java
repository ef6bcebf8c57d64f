package org.mlango.sheets;

/** What was counted: things given to people who came by, or a talk with several at once. */
enum Kind {
    GIVING, TALK
}
