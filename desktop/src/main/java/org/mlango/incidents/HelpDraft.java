package org.mlango.incidents;

import org.jspecify.annotations.Nullable;

/**
 * Help somebody asks for.
 *
 * @param given when it was; null if it is not done yet
 * @param wrote true if they wrote down that they want it
 */
public record HelpDraft(Help help, @Nullable Moment given, boolean wrote) {
    public static HelpDraft notYet(Help help) {
        return new HelpDraft(help, null, false);
    }

    public static HelpDraft given(Help help, Moment when) {
        return new HelpDraft(help, when, false);
    }

    @Override
    public String toString() {
        return "HelpDraft";
    }
}
