package org.mlango.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import org.mlango.store.OpenResult;

/** The door for whoever makes backups of an open vault (decision 0018). Its calls belong in the background. */
public final class Backups {
    /** What {@link OpenResult.Damaged} names where a set's mark was sealed under keys that are no longer in use, or was changed. */
    public static final String OTHER_KEYS = "mark key";

    private final Session session;
    private final Clock clock;

    public Backups(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** True if backups there would lie inside what they are to replace. */
    public boolean isOwnFolder(Path medium) {
        return session.isOwnFolder(medium);
    }

    /**
     * Writes a set and opens it again from the medium. Only then is it one.
     *
     * @param id of the set; the folder's name comes from it
     * @return as {@link #check}
     * @throws IOException if it could not be written; nothing of it is left then, as long as the medium is there
     */
    public OpenResult<Checked> make(Path medium, UUID id, BackupWatch watch) throws IOException {
        session.store().signForBackup();
        BackupSet set = new BackupWriting(session, medium, id, watch).run(clock.instant());
        boolean sound = false;
        try {
            OpenResult<Checked> checked = check(set, watch);
            sound = checked instanceof OpenResult.Opened<Checked>;
            follow(medium);
            return checked;
        } finally {
            if (!sound) {
                forgotten(set);
            }
        }
    }

    /** Opens a set that is there and looks at all of it, without changing anything. */
    public OpenResult<Checked> check(BackupSet set, BackupWatch watch) throws IOException {
        try {
            BackupReading reading = BackupReading.of(set);
            if (!reading.mark().vault().equals(session.vault().file().vault())) {
                return new OpenResult.Damaged<>("another");
            }
            return new OpenResult.Opened<>(BackupCheck.run(reading, session, clock, watch));
        } catch (NotOpened e) {
            return e.result();
        }
    }

    /**
     * Brings a set back in a throw-away place, as far as a restore would: copied, opened, written anew under another key, opened
     * again, looked at. Nothing of it is left.
     */
    public OpenResult<Checked> drill(BackupSet set, BackupWatch watch) throws IOException {
        Path trial = session.trial();
        try {
            BackupReading reading = BackupReading.of(set);
            if (!reading.mark().vault().equals(session.vault().file().vault())) {
                return new OpenResult.Damaged<>("another");
            }
            new Generation(trial).destroyIfThere();
            OwnerOnly.folder(trial);
            return new OpenResult.Opened<>(
                    BackupCheck.drill(reading, session, clock, watch));
        } catch (NotOpened e) {
            return e.result();
        } finally {
            new Generation(trial).destroyIfThere();
        }
    }

    /** The full check of the open database itself, to be gone through a stretch at a time. */
    public FullCheck fullCheck() {
        return new FullCheck(session.store(), session.vault(), session.trail().known());
    }

    /** The full check of the open database itself: trail and rows. */
    public Soundness checkNow(BackupWatch watch) {
        try {
            return BackupCheck.look(fullCheck(), watch, 0);
        } catch (BackupWatch.Stopped e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds to the medium's own file of erasures what it does not know yet, as a restored backup must let go of these; and the newest number
     * of what was handed out.
     */
    public void follow(Path medium) throws IOException {
        Path file = BackupSet.commonErasures(medium, session.vault().file().vault());
        Files.createDirectories(file.resolveSibling("."));
        if (!Files.exists(file)) {
            // without the owner's permissions, which a stick cannot keep
            Files.write(file, Erasures.header(session.vault().file().vault()));
        }
        Erasures erasures = Erasures.of(session.store());
        erasures.bringUpTo(file, session.store().erasureLines());
        HandedFile.of(session.store()).follow(BackupSet.commonHanded(medium, session.vault().file().vault()),
                session.store().handedOut());
    }

    private static void forgotten(BackupSet set) {
        try {
            set.delete();
        } catch (IOException e) {
            // the medium is gone; the register never knew this set
        }
    }
}
