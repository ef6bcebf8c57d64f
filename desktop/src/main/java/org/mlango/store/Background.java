package org.mlango.store;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The only door from a screen to work that takes time. The work runs on a thread of its own; what follows runs where the
 * screen lives. What is unforeseen is logged once, without personal data, and shown as a notice.
 */
public interface Background {
    /** Reads. {@code then} is not called if the reading failed. */
    <T> void read(Function<ReadTx, T> work, Consumer<T> then);

    /** Changes something, or comes back with refusals or the failure. */
    <T> void write(Function<WriteTx, Outcome<T>> work, Consumer<Outcome<T>> then);

    /** Long work outside the database: deriving a key, making a file. */
    <T> void run(Supplier<T> work, Consumer<Outcome<T>> then);

    /** Long reckoning on values alone, without the records: whoever reads or writes meanwhile does not wait for it. */
    default <T> void aside(Supplier<T> work, Consumer<Outcome<T>> then) {
        run(work, then);
    }

    /** Everything at once, on the calling thread: for tests of view-models, and where waiting is wanted. */
    static Background inLine(Store store, Consumer<AppFailure> unforeseen) {
        return new StoreBackground(() -> store, Runnable::run, Runnable::run, Runnable::run, unforeseen);
    }

    /**
     * @param store the store as it stands when the work starts
     * @param worker runs the work, one piece at a time
     * @param aside runs what need not wait for it, nor it for that
     * @param screen runs what follows, for example {@code Platform::runLater}
     */
    static Background on(Supplier<Store> store, Executor worker, Executor aside, Executor screen,
            Consumer<AppFailure> unforeseen) {
        return new StoreBackground(store, worker, aside, screen, unforeseen);
    }
}
