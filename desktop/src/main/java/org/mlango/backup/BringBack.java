package org.mlango.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Failures;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.vault.BackupDoor;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.Vault;

/** Brings the newest set on a medium back, lets go of what was let go of since, and writes down what nobody can know. */
final class BringBack {
    private static final Texts TEXTS = Texts.of(BringBack.class);

    private final Vault vault;
    private final Vault.LettingGo rooms;

    /** @param media where lines of erasures are looked for: the set's own and every other there is */
    record Wish(Path from, List<Path> media, BackupDoor door, PaperNumbers paper) {}

    /** @param back with what cannot be known: while there is any of that, exports wait until two people settled it */
    record Back(Vault.Brought brought, BroughtBack back) {}

    BringBack(Vault vault, Vault.LettingGo rooms) {
        this.vault = vault;
        this.rooms = rooms;
    }

    /** Whether there are records here that would be replaced. */
    boolean wouldReplace() {
        return vault.exists();
    }

    Outcome<Back> run(Wish wish, BackupWatch watch) {
        try {
            List<BackupSet> sets = vault.newestOn(wish.from());
            if (sets.isEmpty()) {
                return Outcome.refused("", "restore.none");
            }
            Outcome<Back> outcome = Outcome.refused("", "restore.wrong");
            // two centres may share a stick: the one these words open is meant
            for (int i = 0; i < sets.size() && isWrong(outcome); i++) {
                outcome = bringBack(sets.get(i), wish, watch);
            }
            return outcome;
        } catch (BackupWatch.Stopped e) {
            return Outcome.refused("", "restore.stopped");
        } catch (IOException | RuntimeException e) {
            return Outcome.refused("", "restore.medium." + Failures.logged(e).kind());
        }
    }

    private static boolean isWrong(Outcome<Back> outcome) {
        return outcome instanceof Outcome.Refused<Back>(List<Refusal> refusals)
                && refusals.getFirst().code().equals("restore.wrong");
    }

    private Outcome<Back> bringBack(BackupSet set, Wish wish, BackupWatch watch) throws IOException {
        AtomicReference<@Nullable BroughtBack> noted = new AtomicReference<>();
        Vault.LettingGo both = (tx, unknown, seen) -> {
            Outcome<Boolean> gone = rooms.again(tx, unknown, seen);
            BroughtBack back = BroughtBack.of(tx.now(), seen, wish.paper());
            BackupWrites.broughtBack(tx, back);
            BackupWrites.add(tx, row(set, seen.set()));
            noted.set(back);
            return gone;
        };
        return said(vault.bringBack(new Vault.Bringing(set, wish.media(), both), wish.door(), watch))
                .map(brought -> new Back(brought, Objects.requireNonNull(noted.get())));
    }

    /** It knows the sets from before itself only: without this line its own medium would be seen no more. */
    private static BackupRow row(BackupSet set, Vault.Made made) {
        return new BackupRow(made.id(), made.at(), set.kib(), BackupRow.Standing.VERIFIED,
                new Medium(TEXTS.get("restored.medium"), set.medium().toString()), 1);
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
}
