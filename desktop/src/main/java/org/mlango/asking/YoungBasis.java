package org.mlango.asking;

import org.jspecify.annotations.Nullable;

/**
 * On what somebody under 18 may be kept.
 *
 * @param words who the guardian is to them, or why it is an exception; null for nothing said
 * @param second for an exception, whoever else says yes; null for nobody
 */
public record YoungBasis(YoungPathway pathway, @Nullable String words, @Nullable SecondYes second) {
    @Override
    public String toString() {
        return "YoungBasis[" + pathway + "]";
    }
}
