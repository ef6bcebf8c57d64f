package org.mlango.shell;

import java.time.Duration;
import java.util.List;

import org.mlango.store.AppFailure;

/** Keeps what was said. */
public record SaidNotices(List<String> said) implements Notices {
    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void offerUndo(String words, Duration howLong, Runnable undo) {
        said.add(words);
    }

    @Override
    public void failure(AppFailure failure) {
        throw new AssertionError(failure);
    }
}
