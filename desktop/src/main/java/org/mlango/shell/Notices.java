package org.mlango.shell;

import java.time.Duration;

import org.mlango.store.AppFailure;

/** Short messages at the edge of the window. Never with a name. */
public interface Notices {
    void say(String words);

    /** Offers to undo for a while; after that, or when covered, the offer is gone. */
    void offerUndo(String words, Duration howLong, Runnable undo);

    void failure(AppFailure failure);
}
