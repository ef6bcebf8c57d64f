package org.mlango.learning;

import java.time.Duration;

import org.mlango.shell.Notices;
import org.mlango.store.AppFailure;

final class SaysNothing implements Notices {
    @Override
    public void say(String words) {}

    @Override
    public void offerUndo(String words, Duration howLong, Runnable undo) {}

    @Override
    public void failure(AppFailure failure) {
        throw new AssertionError(failure);
    }
}
