package org.mlango.registers;

/** What somebody may ask for by right (records.md, A person's rights). */
public enum RequestKind {
    COPY, PORTABILITY, CORRECT, RESTRICT, OBJECT, ERASE, WHO_LOOKED
}
