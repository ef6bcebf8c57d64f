package org.mlango.visits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.store.AppFailure;

/** Remembers where the program went and what it said. */
final class Desk implements Navigation, Notices {
    final List<String> went = new ArrayList<>();
    final List<@Nullable Object> about = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private Runnable undo = () -> {
        throw new AssertionError("no undo was offered");
    };

    @Override
    public void go(String id, @Nullable Object what) {
        went.add(id);
        about.add(what);
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void offerUndo(String words, Duration howLong, Runnable how) {
        said.add(words + " " + howLong.toSeconds() + " s");
        undo = how;
    }

    @Override
    public void failure(AppFailure failure) {
        said.add(failure.kind().name());
    }

    void undo() {
        undo.run();
    }
}
