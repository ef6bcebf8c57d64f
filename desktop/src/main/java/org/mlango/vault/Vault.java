package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.mlango.store.OpenResult;
import org.mlango.store.Pause;

/** The front door of the vault room: makes a vault in a folder, and opens it. Its calls belong in the background. */
public final class Vault {
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final VaultFolder folder;
    private final Clock clock;
    private final Pause pause;
    private final Tries tries = new Tries();

    public Vault(Path folder, Clock clock) {
        this(folder, clock, Pause.REAL);
    }

    Vault(Path folder, Clock clock, Pause pause) {
        this.folder = new VaultFolder(folder);
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
            session = way.open(new Unlocking(folder, claim, clock, pause, tries));
            return new OpenResult.Opened<>(session);
        } catch (NotOpened e) {
            return e.result();
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
