package org.mlango.boot;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** One thread behind the screen: what is done on it is done in its order. */
final class WorkThread implements Executor {
    private final ExecutorService thread;
    private final AtomicInteger undone = new AtomicInteger();

    WorkThread(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory());
    }

    @Override
    public void execute(Runnable work) {
        undone.incrementAndGet();
        try {
            thread.execute(() -> {
                try {
                    work.run();
                } finally {
                    undone.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException e) {
            undone.decrementAndGet();
            throw e;
        }
    }

    /** True if nothing is being done and nothing waits. */
    boolean isAtRest() {
        return undone.get() == 0;
    }

    /** What waits is still done; nothing more is taken. */
    void end() {
        thread.shutdown();
    }
}
