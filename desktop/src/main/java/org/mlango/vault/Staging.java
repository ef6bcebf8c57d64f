package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/**
 * A whole new generation, written beside the one in use: database, slots and erasures, forced to the disk, verified by opening,
 * and only then pointed at. Until {@link #turn} nothing has changed; after it only the new one counts. What a crash leaves
 * behind is destroyed after the next opening. Whoever rewrites, rotates or restores goes through here (decision 0013).
 */
final class Staging implements AutoCloseable {
    private final VaultFolder folder;
    private final Generation older;
    private final Generation next;
    private final Clock clock;
    private final Watch watch;
    private @Nullable Store opened;
    private boolean turned;

    /** Where a power cut may come. */
    enum Step {
        BEGUN, IMAGED, CHANGED, SLOTS, ERASURES, FORCED, VERIFIED, TURNED, DESTROYED
    }

    /** Told after each step; for tests that pull the plug there. */
    @FunctionalInterface
    interface Watch {
        Watch NOBODY = step -> {};

        void reached(Step step);
    }

    /** What is done with the image before anybody works in it. */
    @FunctionalInterface
    interface Change {
        Outcome<Boolean> on(Store image);
    }

    private Staging(VaultFolder folder, Generation older, Generation next, Clock clock, Watch watch) {
        this.folder = folder;
        this.older = older;
        this.next = next;
        this.clock = clock;
        this.watch = watch;
    }

    static Staging after(VaultFolder folder, Generation older, Clock clock, Watch watch) throws IOException {
        return new Staging(folder, older, folder.next(), clock, watch);
    }

    /** Where no vault is in use: nothing older is destroyed. */
    static Staging first(VaultFolder folder, Clock clock, Watch watch) throws IOException {
        Generation first = folder.next();
        return new Staging(folder, first, first, clock, watch);
    }

    Generation generation() {
        return next;
    }

    /**
     * The database, under this key, with everything that is in {@code from} now.
     *
     * @return {@link Store#changes} of {@code from} at that moment
     */
    long image(Store from, Secret key) throws IOException {
        watch.reached(Step.BEGUN);
        long changes = from.imageInto(next.data(), key);
        OwnerOnly.restrict(next.data(), "rw-------");
        watch.reached(Step.IMAGED);
        return changes;
    }

    Outcome<Boolean> change(Secret key, Change change) throws IOException {
        try (Store image = open(key)) {
            Outcome<Boolean> outcome = change.on(image);
            watch.reached(Step.CHANGED);
            return outcome;
        }
    }

    void slots(byte[] slots) throws IOException {
        OwnerOnly.write(next.slots(), slots);
        watch.reached(Step.SLOTS);
    }

    void erasures(byte[] lines) throws IOException {
        OwnerOnly.write(next.erasures(), lines);
        watch.reached(Step.ERASURES);
    }

    /**
     * Reads everything back from the disk as the next sign-in will.
     *
     * @throws IOException if it would not open; nothing has changed then
     */
    Opened verify(Secret key) throws IOException {
        next.force();
        watch.reached(Step.FORCED);
        byte[] bytes = Files.readAllBytes(next.slots());
        if (!(SlotFile.read(bytes) instanceof OpenResult.Opened<SlotFile>(SlotFile file))) {
            throw new IOException("the new slots do not read back");
        }
        try {
            Opened found = Opened.check(file, bytes, key);
            opened = Unlocking.database(next, found, clock);
            watch.reached(Step.VERIFIED);
            return found;
        } catch (NotOpened e) {
            throw new IOException("the new generation does not open", e);
        }
    }

    /** From here on the new generation is the one in use. @return its database, already open */
    Store turn() throws IOException {
        Store store = opened;
        if (store == null) {
            throw new IllegalStateException("verified first, then turned to");
        }
        try {
            folder.turnTo(next);
        } catch (IOException e) {
            if (!next.equals(folder.current())) {
                throw e;
            }
        }
        turned = true;
        watch.reached(Step.TURNED);
        return store;
    }

    /** After the older database was closed. What cannot be destroyed now is destroyed after the next opening. */
    void destroyOlder() throws IOException {
        older.destroy();
        OwnerOnly.forceFolder(folder.place());
        watch.reached(Step.DESTROYED);
    }

    private Store open(Secret key) throws IOException {
        if (Store.open(next.data(), key, clock) instanceof OpenResult.Opened<Store>(Store store)) {
            return store;
        }
        throw new IOException("the image does not open");
    }

    /** Nothing is left of a generation that was not turned to. */
    @Override
    public void close() throws IOException {
        if (!turned) {
            if (opened != null) {
                opened.close();
            }
            next.destroy();
        }
    }
}
