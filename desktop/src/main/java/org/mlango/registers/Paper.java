package org.mlango.registers;

/** On what paper an authority asks. */
public enum Paper {
    COURT_ORDER, WARRANT, LETTER, NONE;

    /** Only a court can order; a letter asks. */
    boolean orders() {
        return this == COURT_ORDER || this == WARRANT;
    }
}
