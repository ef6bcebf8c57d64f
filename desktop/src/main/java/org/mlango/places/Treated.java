package org.mlango.places;

/** How somebody who went there was treated, as they tell it. */
public enum Treated {
    WELL, SO_SO, NOT_WELL, RATHER_NOT_SAY;

    /** True for what can be added to what others told. */
    public boolean tells() {
        return this != RATHER_NOT_SAY;
    }
}
