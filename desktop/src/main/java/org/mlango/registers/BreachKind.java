package org.mlango.registers;

/** What happened to something kept here. */
public enum BreachKind {
    DEVICE_LOST, DEVICE_STOLEN, PAPER_LOST, SEEN, TOLD, SENT_WRONG, BROKEN_INTO, OTHER
}
