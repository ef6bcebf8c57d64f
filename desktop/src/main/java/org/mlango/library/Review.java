package org.mlango.library;

/**
 * How far a statement was reviewed. Whatever is still open is said on the screen and on paper.
 *
 * @param editor its wording or number must be read again in the full text
 * @param clinician a clinician must read it and has not yet
 */
public record Review(boolean editor, boolean clinician) {
    /** Nothing is open. */
    public boolean done() {
        return !editor && !clinician;
    }

    /** What is open, as the end of a text key: {@code done}, {@code editor}, {@code clinician} or {@code both}. */
    public String key() {
        if (done()) {
            return "done";
        }
        return editor && clinician ? "both" : editor ? "editor" : "clinician";
    }
}
