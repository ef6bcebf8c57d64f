package org.mlango.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.mlango.store.Failures;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;
import org.mlango.vault.BackupDoor;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.United;
import org.mlango.vault.Vault;

/** Brings the newest set on a medium back, lets go of what was let go of since, and writes down what nobody can know. */
final class BringBack {
    private final Vault vault;
    private final Vault.LettingGo rooms;

    /** @param media where lines of erasures are looked for: the set's own and every other there is */
    record Wish(Path from, List<Path> media, BackupDoor door, PaperNumbers paper) {}

    /** @param doubtful whether exports wait until somebody settled what cannot be known */
    record Back(Vault.Brought brought, boolean doubtful) {}

    BringBack(Vault vault, Vault.LettingGo rooms) {
        this.vault = vault;
        this.rooms = rooms;
    }

    Outcome<Back> run(Wish wish, BackupWatch watch) {
        try {
            Optional<BackupSet> set = newest(wish.from());
            if (set.isEmpty()) {
                return Outcome.refused("", "restore.none");
            }
            AtomicBoolean doubtful = new AtomicBoolean();
            Vault.LettingGo both = (tx, unknown, united) -> {
                Outcome<Boolean> gone = rooms.again(tx, unknown, united);
                doubtful.set(note(tx, united, wish.paper()));
                return gone;
            };
            return said(vault.bringBack(new Vault.Bringing(set.get(), wish.media(), both), wish.door(), watch))
                    .map(brought -> new Back(brought, doubtful.get()));
        } catch (BackupWatch.Stopped e) {
            return Outcome.refused("", "restore.stopped");
        } catch (IOException e) {
            return Outcome.refused("", "restore.medium." + Failures.logged(e).kind());
        }
    }

    private static Outcome<Vault.Brought> said(OpenResult<Vault.Brought> result) {
        return switch (result) {
            case OpenResult.Opened<Vault.Brought>(Vault.Brought brought) -> Outcome.done(brought);
            case OpenResult.WrongNameOrPassphrase<Vault.Brought> wrong -> Outcome.refused("", "restore.wrong");
            case OpenResult.InUse<Vault.Brought> inUse -> Outcome.refused("", "restore.in_use");
            case OpenResult.NewerData<Vault.Brought> newer -> Outcome.refused("", "restore.newer");
            case OpenResult.Damaged<Vault.Brought>(String part) -> Outcome.refused("",
                    part.equals("another") ? "restore.another" : "restore.damaged");
            case OpenResult.OlderThanLastSeen<Vault.Brought> older -> Outcome.refused("", "restore.damaged");
            case OpenResult.MigrationFailed<Vault.Brought> failed -> Outcome.refused("", "restore.damaged");
        };
    }

    /** The newest by when it was put there; whoever wants another chooses its own folder. */
    private static Optional<BackupSet> newest(Path from) throws IOException {
        return BackupSet.allOn(from).stream().max(Comparator.comparing(BringBack::when));
    }

    private static FileTime when(BackupSet set) {
        try {
            return Files.getLastModifiedTime(set.folder());
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean note(WriteTx tx, United united, PaperNumbers paper) {
        boolean doubtful = paper.doubtful(united.highest(), united.missing().size(), 0);
        BackupWrites.broughtBack(tx, united, paper, doubtful);
        return doubtful;
    }
}
