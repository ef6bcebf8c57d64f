package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Actor;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.OpenResult;
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
    private final BackupSet set;
    private final List<Path> media;
    private final Vault.LettingGo lettingGo;
    private final Clock clock;
    private final BackupWatch watch;
    private final Staging.Watch steps;

    Restoring(VaultFolder folder, Vault.Bringing wanted, Clock clock, BackupWatch watch, Staging.Watch steps) {
        this.folder = folder;
        this.set = wanted.set();
        this.media = wanted.media();
        this.lettingGo = wanted.lettingGo();
        this.clock = clock;
        this.watch = watch;
        this.steps = steps;
    }

    Vault.Brought run(BackupDoor door) throws NotOpened, IOException {
        BackupReading reading = BackupReading.of(set);
        Generation older = folder.holdsVault() ? folder.current() : null;
        mustBeTheSameCentre(reading, older);
        BackupDoor.Through through = door.open(reading);
        try (Secret bk = reading.key(through.opened().dk())) {
            BackupMark.Body body = reading.body(bk);
            reading.mustBeWhole(body, watch);
            return stage(reading, body, through, bk, older);
        }
    }

    /** Another centre's records must not take the place of these. */
    private static void mustBeTheSameCentre(BackupReading reading, @Nullable Generation older) throws NotOpened {
        SlotFile here = older == null ? null : slotsOf(older);
        if (here != null && !here.vault().equals(reading.mark().vault())) {
            throw NotOpened.damaged("another");
        }
    }

    private static @Nullable SlotFile slotsOf(Generation older) {
        try {
            return SlotFile
                    .read(Files.readAllBytes(older.slots())) instanceof OpenResult.Opened<SlotFile>(SlotFile file)
                            ? file
                            : null;
        } catch (IOException e) {
            return null;
        }
    }

    private Vault.Brought stage(BackupReading reading, BackupMark.Body body, BackupDoor.Through through, Secret bk,
            @Nullable Generation older) throws NotOpened, IOException {
        Rotation rotation = new Rotation(through.opened(), EnumSet.of(KeyName.DK));
        Opened anew = rotation.run(through.who(), through.keys(), (member, key) -> true);
        SlotFile here = older == null ? null : slotsOf(older);
        long epoch = Math.max(body.epoch(), here == null ? 0 : here.epoch()) + 1;
        Opened counted = new Opened(anew.file().at(epoch), anew.directory(), anew.dk());
        try (Staging staging = older == null
                ? Staging.first(folder, clock, steps)
                : Staging.after(folder, older, clock, steps)) {
            image(reading, staging, bk, counted.dk());
            watch.progress(0.85);
            Vault.Brought brought = changed(staging, counted, rotation, through, body);
            staging.slots(counted.file().bytes(counted.dk()));
            staging.erasures(Erasures.header(reading.mark().vault()));
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
    private void image(BackupReading reading, Staging staging, Secret bk, Secret dk) throws NotOpened, IOException {
        Path copy = staging.generation().folder().resolve("copy");
        Files.copy(reading.set().data(), copy);
        try (Store from = BackupReading.open(copy, bk, clock)) {
            staging.image(from, dk);
        }
        Files.delete(copy);
        Files.deleteIfExists(copy.resolveSibling("copy.before"));
        Files.deleteIfExists(copy.resolveSibling("copy-journal"));
    }

    private Vault.Brought changed(Staging staging, Opened counted, Rotation rotation, BackupDoor.Through through,
            BackupMark.Body body) throws IOException {
        Map<KeyName, HeldKey> now = new EnumMap<>(through.holding().keys());
        now.putAll(rotation.fresh());
        Actor actor = new Actor(through.who(), through.holding().roles(), counted.keyring(now),
                through.keys().signer());
        List<Vault.Brought> brought = new ArrayList<>();
        Outcome<Boolean> outcome = staging.change(counted.dk(), image -> {
            image.rekey(rotation.forImage(through.holding().keys()));
            image.setEpoch(counted.file().epoch());
            image.actAs(actor);
            image.heedClock(true);
            United united = united(image);
            Set<String> known = image.erasureLines().stream().map(ErasureLine::happening).collect(Collectors.toSet());
            List<ErasureLine> unknown = united.everything().stream().filter(line -> !known.contains(line.happening()))
                    .toList();
            brought.add(new Vault.Brought(body.madeAt(), united.highest(), united.missing(), unknown.size()));
            return image.write(tx -> inOneTransaction(tx, unknown, united));
        });
        if (!(outcome instanceof Outcome.Done<Boolean>)) {
            throw new IOException("what was let go of since could not be let go of again");
        }
        return brought.getFirst();
    }

    private Outcome<Boolean> inOneTransaction(WriteTx tx, List<ErasureLine> unknown, United united) {
        // the lines first: their numbers stay theirs, and what is let go of now comes after them
        unknown.forEach(line -> ErasureLines.take(tx, line));
        Outcome<Boolean> outcome = lettingGo.again(tx, unknown, united);
        tx.audit(AuditLine.of("VAULT_RESTORED", "", null));
        return outcome;
    }

    /** Of the set, of every medium given, and of the folder that is to be replaced. */
    private United united(Store image) {
        Erasures erasures = Erasures.of(image);
        List<Path> files = new ArrayList<>(List.of(set.erasures(),
                BackupSet.commonErasures(set.medium(), erasures.vault())));
        for (Path medium : media) {
            files.add(BackupSet.commonErasures(medium, erasures.vault()));
            files.addAll(setsOn(medium).stream().map(BackupSet::erasures).toList());
        }
        Generation current = folder.holdsVault() ? folder.current() : null;
        if (current != null) {
            files.add(current.erasures());
        }
        List<ErasuresRead> copies = new ArrayList<>();
        copies.add(new ErasuresRead(image.erasureLines(), ErasuresRead.Fault.NONE, 0));
        files.forEach(file -> copies.add(read(erasures, file)));
        return United.of(erasures, copies);
    }

    private static List<BackupSet> setsOn(Path medium) {
        try {
            return BackupSet.allOn(medium);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A file that cannot be read is one we know nothing of: the numbers asked for tell whether something is missing. */
    private static ErasuresRead read(Erasures erasures, Path file) {
        try {
            return erasures.read(file);
        } catch (IOException e) {
            return ErasuresRead.nothing(ErasuresRead.Fault.MISSING);
        }
    }
}
