package org.mlango.consent;

/** How a person showed what they decided. Never a thumb print. */
public enum Expressed {
    SPOKEN, MARKED, SIGNED
}
