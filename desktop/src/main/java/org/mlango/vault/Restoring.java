package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.mlango.store.Actor;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.Failures;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Outcome;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;

/**
 * Brings a set back as a whole new generation, under a new DK: what was erased or taken back since is let go of on the image, before
 * anything points at it. Until the pointer turns everything is as it was; after it only the new one counts (decision 0018).
 */
final class Restoring {
    private final VaultFolder folder;
    private final Vault.Bringing wanted;
    private final Witness witness;
    private final Clock clock;
    private final BackupWatch watch;
    private final Staging.Watch steps;

    /** What is brought back, read and found whole; who opened it, and the keys it gets now. */
    private record Found(BackupReading reading, BackupMark.Body body, Secret bk, BackupDoor.Through through,
            Rotation rotation) {}

    /** What its image and the computer say before anything is changed. */
    private record Known(Vault.Made set, KnownErasures erasures, long epoch, long behind, long partedAt,
            Vault.Handed handed) {
        Vault.Seen seen() {
            return new Vault.Seen(set, erasures.united(), behind, erasures.unread(), partedAt, handed);
        }
    }

    Restoring(VaultFolder folder, Vault.Bringing wanted, Witness witness, Clock clock, BackupWatch watch,
            Staging.Watch steps) {
        this.folder = folder;
        this.wanted = wanted;
        this.witness = witness;
        this.clock = clock;
        this.watch = watch;
        this.steps = steps;
    }

    Vault.Brought run(BackupDoor door) throws NotOpened, IOException {
        BackupReading reading = BackupReading.of(wanted.set());
        Here here = Here.in(folder);
        if (here.holdsOtherThan(reading.mark().vault())) {
            throw NotOpened.damaged("another");
        }
        BackupDoor.Through through = door.open(reading.slots(), reading.slotBytes());
        try (Secret bk = reading.key(through.opened().dk())) {
            BackupMark.Body body = reading.body(bk);
            reading.mustBeWhole(body, watch);
            Rotation rotation = new Rotation(through.opened(), EnumSet.of(KeyName.DK));
            return stage(new Found(reading, body, bk, through, rotation), here, door);
        }
    }

    private Vault.Brought stage(Found found, Here here, BackupDoor door) throws NotOpened, IOException {
        Opened anew = found.rotation().run(found.through().who(), found.through().keys(), (member, key) -> true);
        Generation older = here.current();
        try (Staging staging = older == null
                ? Staging.first(folder, clock, steps)
                : Staging.after(folder, older, clock, steps)) {
            Known known = image(found, staging, anew.dk(), here, door);
            watch.progress(0.85);
            Opened counted = new Opened(anew.file().at(known.epoch()), anew.directory(), anew.dk());
            Vault.Brought brought = changed(staging, counted, found, known);
            staging.slots(counted.file().bytes(counted.dk()));
            staging.erasures(Erasures.header(found.reading().mark().vault()));
            staging.verify(counted.dk());
            watch.mayGoOn();
            staging.turn().close();
            if (older != null) {
                staging.destroyOlder();
            }
            return brought;
        }
    }

    /** Copied first: the set itself is never written to, and an older one is brought to this version on the copy. */
    private Known image(Found found, Staging staging, Secret dk, Here here, BackupDoor door)
            throws NotOpened, IOException {
        Path trial = folder.trial();
        new Generation(trial).destroyIfThere();
        OwnerOnly.folder(trial);
        try {
            Path copy = trial.resolve("copy");
            Files.copy(wanted.set().data(), copy);
            try (Store from = BackupReading.open(copy, found.bk(), clock)) {
                staging.image(from, dk);
                return known(from, here, found, SameTrail.partedAt(from, here, door, trial, clock));
            }
        } finally {
            cleared(trial);
        }
    }

    /** What stays is cleared at the next opening, and must not hide why it failed. */
    private static void cleared(Path trial) {
        try {
            new Generation(trial).destroyIfThere();
        } catch (IOException e) {
            Failures.logged(e);
        }
    }

    private Known known(Store image, Here here, Found found, long partedAt) {
        BackupMark.Body body = found.body();
        KnownErasures erasures = KnownErasures.of(image, wanted.set(), wanted.media(), here);
        long seen = Math.max(here.epoch(), witness.seen(image));
        return new Known(new Vault.Made(found.reading().mark().set(), body.madeAt()), erasures,
                Math.max(body.epoch(), seen) + 1, Math.max(0, seen - body.epoch()), partedAt,
                HandedFile.known(image, wanted.set(), wanted.media()));
    }

    private Vault.Brought changed(Staging staging, Opened counted, Found found, Known known) throws IOException {
        BackupDoor.Through through = found.through();
        Map<KeyName, HeldKey> now = new EnumMap<>(through.holding().keys());
        now.putAll(found.rotation().fresh());
        Actor actor = new Actor(through.who(), through.holding().roles(), counted.keyring(now),
                through.keys().signer());
        AtomicReference<List<ErasureLine>> again = new AtomicReference<>(List.of());
        Outcome<Boolean> outcome = staging.change(counted.dk(), image -> {
            image.rekey(found.rotation().forImage(through.holding().keys()));
            image.setEpoch(counted.file().epoch());
            image.actAs(actor);
            image.heedClock(true);
            again.set(unknown(image, known.erasures().united()));
            return image.write(tx -> inOneTransaction(tx, again.get(), known.seen()));
        });
        if (!(outcome instanceof Outcome.Done<Boolean>)) {
            throw new IOException("what was let go of since could not be let go of again");
        }
        return new Vault.Brought(again.get().size(), known.seen());
    }

    private static List<ErasureLine> unknown(Store image, United united) {
        Set<String> known = image.erasureLines().stream().map(ErasureLine::happening).collect(Collectors.toSet());
        return united.everything().stream().filter(line -> !known.contains(line.happening())).toList();
    }

    private Outcome<Boolean> inOneTransaction(WriteTx tx, List<ErasureLine> unknown, Vault.Seen seen) {
        // the lines first: their numbers stay theirs, and what is let go of now comes after them
        unknown.forEach(line -> ErasureLines.take(tx, line));
        Outcome<Boolean> outcome = wanted.lettingGo().again(tx, unknown, seen);
        tx.audit(AuditLine.of("VAULT_RESTORED", "", null));
        return outcome;
    }
}
