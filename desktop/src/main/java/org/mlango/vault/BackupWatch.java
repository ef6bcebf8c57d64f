package org.mlango.vault;

import java.io.IOException;
import java.util.function.DoubleConsumer;

/** Follows long work on a medium, and may stop it. */
public class BackupWatch {
    private final DoubleConsumer progress;
    private volatile boolean stopped;

    /** Where a power cut may come. */
    enum Step {
        BEGUN, IMAGED, COPIED, BESIDE, MARKED
    }

    /** @param progress from 0 to 1, on the thread that works */
    public BackupWatch(DoubleConsumer progress) {
        this.progress = progress;
    }

    /** Whatever was begun is taken away again. */
    public final void stop() {
        stopped = true;
    }

    final void mayGoOn() throws Stopped {
        if (stopped) {
            throw new Stopped();
        }
    }

    final void progress(double done) {
        progress.accept(done);
    }

    /** Told after each step; tests pull the plug there. */
    void reached(Step step) throws IOException {
        mayGoOn();
    }

    /** Somebody stopped it. */
    public static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }
}
