package org.mlango.kit.form;

import java.util.function.BooleanSupplier;

/** That something typed is kept nowhere is said once; whoever wants to leave after that may. */
public final class SaidOnce {
    private boolean said;

    /** @param safe whether nothing would be lost; asked only while nothing was said */
    public boolean mayLeave(BooleanSupplier safe) {
        if (said || safe.getAsBoolean()) {
            return true;
        }
        said = true;
        return false;
    }

    /** Something else stands there now, of which nothing was said yet. */
    public void anew() {
        said = false;
    }
}
