package org.mlango.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.mlango.store.AppFailure;

/** Keeps what was said, and the newest way back that was offered. */
public class SaidNotices implements Notices {
    public final List<String> said;
    public Runnable undo = () -> {
        throw new AssertionError("no way back was offered");
    };

    public SaidNotices() {
        this(new ArrayList<>());
    }

    /** @param said where it is kept */
    public SaidNotices(List<String> said) {
        this.said = said;
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void offerUndo(String words, Duration howLong, Runnable back) {
        said.add(words);
        undo = back;
    }

    @Override
    public void failure(AppFailure failure) {
        throw new AssertionError(failure);
    }
}
