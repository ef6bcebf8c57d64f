package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.mlango.store.ErasureLine;
import org.mlango.store.Failures;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Pause;
import org.mlango.store.WriteTx;

/** The front door of the vault room: makes a vault in a folder, and opens it. Its calls belong in the background. */
public final class Vault {
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final VaultFolder folder;
    private final Clock clock;
    private final Pause pause;
    private final Witness witness;
    private final Tries tries;

    public Vault(Path folder, Clock clock) {
        this(folder, clock, Pause.REAL, Witness.NOBODY);
    }

    /** @param remembering a folder of this account outside the vault's, where it is remembered how new the vault was */
    public static Vault remembered(Path folder, Clock clock, Path remembering) {
        return new Vault(folder, clock, Pause.REAL, new Witness(remembering));
    }

    Vault(Path folder, Clock clock, Pause pause) {
        this(folder, clock, pause, Witness.NOBODY);
    }

    Vault(Path folder, Clock clock, Pause pause, Witness witness) {
        this.witness = witness;
        this.folder = new VaultFolder(folder);
        this.tries = new Tries(this.folder.tries());
        this.clock = clock;
        this.pause = pause;
    }

    /** True if there is something to open here; otherwise the first start begins. */
    public boolean exists() {
        return folder.holdsVault();
    }

    /**
     * Makes a vault and opens it with everything.
     *
     * @param sheet already written down by hand and typed back
     * @param practice for invented people only; never changes afterwards
     * @throws IOException if the files could not be written; what was begun is no vault and is cleared at the next try
     * @throws IllegalStateException if there is a vault already
     */
    public OpenResult<Session> create(FirstWorker first, RecoverySheet sheet, boolean practice, KdfCost cost)
            throws IOException {
        VaultFolder.Claim claim = folder.claim(PATIENCE, pause);
        if (claim == null) {
            return new OpenResult.InUse<>();
        }
        try (claim) {
            if (folder.holdsVault()) {
                throw new IllegalStateException("a vault is here already");
            }
            new Founding(folder, cost, clock).run(first, sheet, practice);
        }
        return unlock(first.name(), first.passphrase(), Reach.EVERYTHING);
    }

    public OpenResult<Session> unlock(String name, char[] passphrase, Reach reach) throws IOException {
        return open(unlocking -> unlocking.byPassphrase(name, passphrase, reach));
    }

    /** With the words of the envelope, in order; a word too many or wrong looks like a wrong passphrase. */
    public OpenResult<Session> openWithSheet(String words) throws IOException {
        return open(unlocking -> unlocking.bySheet(RecoverySheet.read(words)));
    }

    /**
     * What is to be brought back.
     *
     * @param media every folder and stick there is: each may know of an erasure the others do not
     */
    public record Bringing(BackupSet set, List<Path> media, LettingGo lettingGo) {}

    /** Lets go, on an older copy, of what was erased or taken back since. In the transaction that brings it back. */
    @FunctionalInterface
    public interface LettingGo {
        /** @param unknown the lines the copy did not know, oldest first */
        Outcome<Boolean> again(WriteTx tx, List<ErasureLine> unknown, Seen seen);
    }

    /**
     * What was seen beside the set itself, and may mean that it is not all there was.
     *
     * @param set which set it is, and when it was made by the clock of then
     * @param united the numbered lines of every copy
     * @param behind how many openings of this vault the computer remembers that the set does not know
     * @param unread how many files of erasures could not be read to their end
     * @param partedAt a line of the trail that is another in the set than here; 0 if it is one trail, or nobody can say
     * @param handed what any copy knows of what was handed out
     */
    public record Seen(Made set, United united, long behind, int unread, long partedAt, Handed handed) {}

    /**
     * @param known the newest number the set itself has
     * @param outside the newest any folder beside it knows
     * @param parted whether a number that is in the set has another content outside
     */
    public record Handed(long known, long outside, boolean parted) {}

    /** A set, as it says of itself. */
    public record Made(UUID id, Instant at) {}

    /** @param again how many erasures and withdrawals since the set was made were done again */
    public record Brought(int again, Seen seen) {}

    /**
     * The newest finished set of each vault on a medium, those of the vault here first.
     *
     * @throws IOException if the medium cannot be read
     */
    public List<BackupSet> newestOn(Path medium) throws IOException {
        return NewestSets.on(medium, Here.in(folder));
    }

    /**
     * Brings a set back: on a computer with no vault, or over the vault that is here, if it is of the same centre. Afterwards people
     * sign in as they could when the set was made.
     *
     * @throws IOException if it could not be written; everything is as it was then
     */
    public OpenResult<Brought> bringBack(Bringing wanted, BackupDoor door, BackupWatch watch) throws IOException {
        return bringBack(wanted, door, watch, Staging.Watch.NOBODY);
    }

    OpenResult<Brought> bringBack(Bringing wanted, BackupDoor door, BackupWatch watch, Staging.Watch steps)
            throws IOException {
        VaultFolder.Claim claim = folder.claim(PATIENCE, pause);
        if (claim == null) {
            return new OpenResult.InUse<>();
        }
        try (claim) {
            return new OpenResult.Opened<>(new Restoring(folder, wanted, witness, clock, watch, steps).run(door));
        } catch (NotOpened e) {
            if (e.result() instanceof OpenResult.WrongNameOrPassphrase<?>) {
                pause.wait(tries.wrong());
            }
            return e.result();
        }
    }

    /** Ends the session and begins anew in a fresh process, so that nothing of the old one stays in memory. */
    public static void lock(Session session, Relaunch relaunch) {
        try {
            session.close();
        } finally {
            relaunch.freshProcess();
        }
    }

    private OpenResult<Session> open(Way way) throws IOException {
        VaultFolder.Claim claim = folder.claim(PATIENCE, pause);
        if (claim == null) {
            return new OpenResult.InUse<>();
        }
        Session session = null;
        try {
            session = way.open(new Unlocking(folder, claim, clock, pause, tries, witness));
            return new OpenResult.Opened<>(session);
        } catch (NotOpened e) {
            return e.result();
        } catch (RuntimeException e) {
            if (Failures.isDamage(e)) {
                return new OpenResult.Damaged<>("data");
            }
            throw e;
        } finally {
            if (session == null) {
                claim.close();
            }
        }
    }

    private interface Way {
        Session open(Unlocking unlocking) throws NotOpened, IOException;
    }
}
