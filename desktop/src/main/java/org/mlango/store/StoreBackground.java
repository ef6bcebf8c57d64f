package org.mlango.store;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@link Background} on one store. */
record StoreBackground(Supplier<Store> store, Executor worker, Executor aside, Executor screen,
        Consumer<AppFailure> unforeseen)
        implements
            Background {
    @Override
    public <T> void read(Function<ReadTx, T> work, Consumer<T> then) {
        attempt(worker, () -> Outcome.done(store.get().read(work)), outcome -> {
            if (outcome instanceof Outcome.Done<T>(T value)) {
                then.accept(value);
            }
        });
    }

    @Override
    public <T> void write(Function<WriteTx, Outcome<T>> work, Consumer<Outcome<T>> then) {
        attempt(worker, () -> store.get().write(work), then);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<Outcome<T>> then) {
        attempt(worker, () -> Outcome.done(work.get()), then);
    }

    @Override
    public <T> void aside(Supplier<T> work, Consumer<Outcome<T>> then) {
        attempt(aside, () -> Outcome.done(work.get()), then);
    }

    private <T> void attempt(Executor where, Supplier<Outcome<T>> work, Consumer<Outcome<T>> then) {
        try {
            where.execute(() -> {
                Outcome<T> ended = ended(work);
                screen.execute(() -> {
                    if (ended instanceof Outcome.Failed<T>(AppFailure failure)
                            && failure.kind() != AppFailure.Kind.COVERED) {
                        unforeseen.accept(failure);
                    }
                    then.accept(ended);
                });
            });
        } catch (RejectedExecutionException e) {
            // the window is closed: nobody waits for it any more
        }
    }

    private <T> Outcome<T> ended(Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (Covered e) {
            // somebody covered the screen meanwhile: nothing went wrong, and nothing may be shown
            return new Outcome.Failed<>(new AppFailure(AppFailure.Kind.COVERED, ""));
        } catch (KeyNotHeld e) {
            // the same, if it was covered halfway through
            return new Outcome.Failed<>(isCovered()
                    ? new AppFailure(AppFailure.Kind.COVERED, "")
                    : Failures.logged(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            return new Outcome.Failed<>(Failures.logged(e));
        }
    }

    private boolean isCovered() {
        try {
            store.get().actor();
            return false;
        } catch (Covered e) {
            return true;
        }
    }
}
