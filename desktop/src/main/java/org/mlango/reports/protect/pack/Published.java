package org.mlango.reports.protect.pack;

/** What a reader was given for a cell. */
public sealed interface Published {
    record Exactly(long value) implements Published {}

    /** Anything from {@code least} to {@code most}. */
    record Range(long least, long most) implements Published {}

    /** Withheld; the reader sees that there is a cell. */
    record Blank() implements Published {}

    Published BLANK = new Blank();
}
