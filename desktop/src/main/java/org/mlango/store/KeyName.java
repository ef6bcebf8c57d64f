package org.mlango.store;

/** The four keys of a vault, each 32 random bytes (vault.md, "One file, four keys"). */
public enum KeyName {
    /** Opens the file: ids, days, quantities, decisions, the trail. */
    DK,
    /** Who: names, card codes, phones, desk notes. */
    IK,
    /** What could harm, as codes: populations, tests, sensitive services. Its public half lets the desk write only. */
    CK,
    /** Words told in confidence. */
    NK
}
