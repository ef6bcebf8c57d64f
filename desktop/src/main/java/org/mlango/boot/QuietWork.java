package org.mlango.boot;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mlango.people.People;
import org.mlango.reports.releases.OnTheWay;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Store;
import org.mlango.store.Wholeness;
import org.mlango.store.WriteTx;

/** What goes on behind whoever just came in, some at a time, so that they need not wait for it. */
record QuietWork(Background background, Supplier<Store> store) {
    /** Who can be found by name, for whoever may see who people are. */
    void readNames(People people) {
        write(people::unlockedFurther);
    }

    /** What the desk wrote and could not read back is sealed for those who can. */
    void sealForTheDesk() {
        background.run(() -> store.get().sealForTheDesk(), sealed -> {
            if (sealed instanceof Outcome.Done<Long>(Long many) && many > 0) {
                sealForTheDesk();
            }
        });
    }

    /** Reports whose files were on their way when something broke off. */
    void bringReports() {
        background.run(() -> new OnTheWay(store).settle(), left -> {});
    }

    /** Every page of the file, as the engine left it? */
    void lookThrough(Runnable damaged) {
        background.run(() -> store.get().lookFurther(), looked -> {
            if (looked instanceof Outcome.Done<Wholeness>(Wholeness found)) {
                switch (found) {
                    case MORE_TO_LOOK_AT -> lookThrough(damaged);
                    case DAMAGED -> damaged.run();
                    case WHOLE -> {
                        // as hoped
                    }
                }
            }
        });
    }

    private void write(Function<WriteTx, Outcome<Boolean>> some) {
        Consumer<Outcome<Boolean>> then = outcome -> {
            if (outcome instanceof Outcome.Done<Boolean>(Boolean more) && more) {
                write(some);
            }
        };
        background.write(some, then);
    }
}
