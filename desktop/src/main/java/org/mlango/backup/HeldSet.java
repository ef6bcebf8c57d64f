package org.mlango.backup;

import java.time.LocalDate;

/**
 * A set of the register that is still there.
 *
 * @param medium what the worker called the stick or folder
 * @param until it goes when its medium is next connected after this day
 * @param newest the newest verified one: it stays until there is a newer one, be that day long past
 */
public record HeldSet(String medium, LocalDate made, LocalDate until, boolean newest) {
    @Override
    public String toString() {
        return "HeldSet[" + made + "]";
    }
}
