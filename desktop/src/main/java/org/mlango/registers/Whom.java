package org.mlango.registers;

/** Who was told of a breach. */
enum Whom {
    COMMISSIONER, PEOPLE, PARTNER, OTHER
}
