package org.mlango.library;

/** What a statement is about, in the order it is read: first what people look for, last when to get help. */
public enum Part {
    LOOKED_FOR, CAN_HAPPEN, MIXING, SAFER, HELP, KNOW
}
