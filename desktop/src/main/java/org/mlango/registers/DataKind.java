package org.mlango.registers;

/** Which of the things kept here a breach was about. */
public enum DataKind {
    WHO, REACH, VISITS, HEALTH, WORDS, GROUPS, WORKERS
}
