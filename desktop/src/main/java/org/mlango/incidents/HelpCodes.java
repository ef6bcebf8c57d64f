package org.mlango.incidents;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Help somebody asked for. Sealed under CK.
 *
 * @param given when it was; null while it is not done yet
 * @param by which worker says so; null while it is not done yet
 * @param wrote true if they wrote down that they want it: without that nothing is reported to the police
 */
record HelpCodes(Help help, Moment asked, @Nullable Moment given, @Nullable UUID by, boolean wrote) {
    @Override
    public String toString() {
        return "HelpCodes";
    }
}
