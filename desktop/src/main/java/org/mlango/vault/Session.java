package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Actor;
import org.mlango.store.AuditHead;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureLine;
import org.mlango.store.Failures;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Pause;
import org.mlango.store.Refusal;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;
import org.mlango.vault.Members.Member;

/**
 * An open vault, from sign-in to lock: the store, who has the screen, and who may come back to it with a PIN. Its calls may take
 * a second (a passphrase) and belong in the background.
 */
public final class Session implements AutoCloseable {
    private static final Duration ANCHORED = Duration.ofHours(20);

    private volatile Place place;
    private final Clock clock;
    private final Tiles today;
    private final Pause pause;
    private final Tries tries;
    private volatile Opened vault;
    private @Nullable Present present;
    private boolean closed;

    /** The folder held, its files, the database. */
    record Place(VaultFolder folder, VaultFolder.Claim claim, Generation generation, Store store, Witness witness) {}

    /** A tile on the covered screen. */
    public record SignedIn(UUID worker, String name) {
        @Override
        public String toString() {
            return "SignedIn[" + worker + "]";
        }
    }

    Session(Place place, Opened vault, Clock clock, Pause pause, Tries tries) {
        this.place = place;
        this.vault = vault;
        this.clock = clock;
        this.today = new Tiles(clock);
        this.pause = pause;
        this.tries = tries;
    }

    public Store store() {
        return place.store();
    }

    /** Who has the screen. @throws org.mlango.store.Covered if nobody */
    public Actor actor() {
        return store().actor();
    }

    public boolean practice() {
        return store().mark().practice();
    }

    /** The file of erasures as it stands, read anew. */
    public ErasuresRead erasures() throws IOException {
        return Erasures.of(store()).read(place.generation().erasures());
    }

    /**
     * What the file knows and the database does not: the database is an older one, and must let go of these before anybody works in
     * it. {@link org.mlango.store.ErasureLines#take} each once that is done; the file then follows again.
     */
    public List<ErasureLine> erasuresUnknown() throws IOException {
        Set<String> known = store().erasureLines().stream().map(ErasureLine::happening).collect(Collectors.toSet());
        return erasures().lines().stream().filter(line -> !known.contains(line.happening())).toList();
    }

    /** What was done here, and whether it stands as it was written. */
    public Trail trail() {
        return new Trail(this);
    }

    Opened vault() {
        return vault;
    }

    /** Beside the generations: an image on its way to a medium. */
    Path outgoing() {
        return place.folder().outgoing();
    }

    /** For what is tried out and thrown away. */
    Path trial() {
        return place.folder().trial();
    }

    byte[] slotBytes() {
        Opened now = vault;
        return now.file().bytes(now.dk());
    }

    byte[] erasureBytes() throws IOException {
        return Files.readAllBytes(place.generation().erasures());
    }

    /** True if this place lies inside the folder the vault lives in. */
    boolean isOwnFolder(Path other) {
        return other.toAbsolutePath().normalize().startsWith(place.folder().place().toAbsolutePath().normalize());
    }

    @Nullable
    Present present() {
        return present;
    }

    /** First through the door in this process: the epoch counts this unlock, in the database and then in the slot file. */
    void welcome(Entrance entrance, String name, Member member, Map<KeyName, HeldKey> keys, Reach reach)
            throws IOException {
        welcome(pinned(vault.file(), entrance), () -> comeIn(entrance, name, member, keys, reach));
    }

    void welcome(Present by, String action) throws IOException {
        welcome(vault.file(), () -> take(by, action));
    }

    private synchronized void welcome(SlotFile file, Runnable in) throws IOException {
        boolean done = false;
        try {
            countUnlock(file);
            in.run();
            if (present != null) {
                anchorTrail(present);
            }
            done = true;
        } finally {
            if (!done) {
                store().close();
            }
        }
        tidy();
    }

    /** It opened: what a newer generation followed, or a crash left half written, may go. */
    private void tidy() {
        try {
            place.folder().destroyAllBut(place.generation());
            Files.deleteIfExists(outgoing());
            new Generation(trial()).destroyIfThere();
        } catch (IOException e) {
            // tried again at the next opening
            Failures.logged(e);
        }
    }

    private void countUnlock(SlotFile file) throws IOException {
        long before = store().mark().epoch();
        if (file.epoch() < before) {
            // a power cut came between the two; caught up first, so that a second one never makes it two steps
            keep(new Opened(vault.file().at(before), vault.directory(), vault.dk()));
        }
        long epoch = before + 1;
        store().setEpoch(epoch);
        keep(new Opened(file.at(epoch), vault.directory(), vault.dk()));
        place.witness().remember(store(), epoch);
    }

    private SlotFile pinned(SlotFile file, Entrance entrance) {
        int at = entrance.place();
        return file.with(at, file.slots().get(at).with(file.vault(), at, entrance.door(),
                entrance.secrets().with(vault.directory().head())));
    }

    /** Keeps outside the database how far the trail has come, once a day, by whoever comes first with a passphrase. */
    private void anchorTrail(Present by) throws IOException {
        WorkerKeys keys = by.keys();
        List<Statement.TrailStood> known = vault.directory().members().trail();
        Instant now = clock.instant();
        boolean today = !known.isEmpty() && Duration.between(Instant.ofEpochMilli(known.getLast().at()), now).abs()
                .compareTo(ANCHORED) < 0;
        if (keys == null || today || !store().read(trail()::holdsWhatWasSeen)) {
            return;
        }
        AuditHead head = store().head();
        Directory said = vault.directory().copy();
        said.say(by.worker(), keys, new Statement.TrailStood(head.seq(), head.hash(), now.toEpochMilli()));
        keep(new Opened(vault.file().with(said, vault.dk()), said, vault.dk()));
    }

    private Actor comeIn(Entrance entrance, String name, Member member, Map<KeyName, HeldKey> keys, Reach reach) {
        Map<KeyName, HeldKey> desk = new EnumMap<>(keys);
        desk.keySet().retainAll(Reach.DESK_ONLY.keys(member.roles()));
        today.signedIn(
                new Tile(member.id(), name.strip(), entrance.secrets().pin(), member.roles(), desk, clock.instant()));
        Actor actor = new Actor(member.id(), reach.roles(member.roles()), vault.keyring(keys),
                entrance.secrets().keys().signer());
        take(new Present(member.id(), actor, entrance.secrets().keys(), keys, entrance), "SIGNED_IN");
        return actor;
    }

    private void take(Present next, String action) {
        present = next;
        today.lifted();
        tries.right();
        store().actAs(next.actor());
        store().heedClock(true);
        boolean told = false;
        try {
            audit(action, next.worker());
            told = true;
        } finally {
            if (!told) {
                cover();
            }
        }
    }

    private void audit(String action, UUID worker) {
        store().write(tx -> {
            tx.audit(AuditLine.of(action, "worker", worker));
            return Outcome.done(true);
        });
    }

    /** Those who may come back with a PIN, in the order they signed in. */
    public synchronized List<SignedIn> tiles() {
        return today.shown().stream().map(tile -> new SignedIn(tile.worker(), tile.name())).toList();
    }

    /** Drops CK and NK; nothing can be read or written until somebody comes back. Does not wait for the disk. */
    public void cover() {
        store().actAs(null);
        leave(store()::cover);
    }

    private synchronized void leave(Consumer<Actor> signing) {
        store().actAs(null);
        Present leaving = present;
        today.covered(leaving == null ? null : leaving.worker());
        if (leaving != null) {
            signing.accept(leaving.actor());
            leaving.leave();
            present = null;
        }
    }

    public synchronized boolean isCovered() {
        return present == null;
    }

    /** How long a PIN brings somebody back; never longer than an hour. Zero: covering is locking. */
    public synchronized void pinLasts(Duration chosen) {
        today.pinLasts(chosen);
    }

    /** True once the screen has been covered for so long that a PIN is no longer enough for anybody. */
    public synchronized boolean mustLock() {
        return today.mustLock();
    }

    /** True if this is the PIN of whoever has the screen. Wrong ones count, as they do on the cover. */
    public synchronized boolean isTheirPin(char[] digits) {
        Present here = present;
        boolean theirs = here != null && today.fits(here.worker(), digits);
        if (theirs) {
            today.lifted();
        } else {
            today.wrongPin();
        }
        return theirs;
    }

    /** Takes over at the covered screen, with DK and IK only; the passphrase brings the rest back. */
    public synchronized PinResult switchTo(UUID worker, char[] digits) {
        if (present != null) {
            cover();
        }
        if (mustLock()) {
            return new PinResult.MustLock();
        }
        Tile tile = today.shown().stream().filter(one -> one.worker().equals(worker)).findFirst().orElse(null);
        if (tile == null) {
            return new PinResult.PassphraseNeeded();
        }
        if (!tile.pin().fits(digits)) {
            return today.wrongPin();
        }
        Actor actor = new Actor(worker, Reach.DESK_ONLY.roles(tile.roles()), vault.keyring(tile.deskKeys()));
        take(new Present(worker, actor, null, tile.deskKeys(), null), "CAME_BACK");
        return new PinResult.Welcome(actor);
    }

    /** Name and passphrase while the vault is open: somebody new today, or somebody who wants everything back. */
    public OpenResult<Actor> signIn(String name, char[] passphrase, Reach reach) throws IOException {
        try {
            Entrance entrance = Entrance.find(vault.file(), name, passphrase);
            if (entrance == null) {
                pause.wait(tries.wrong());
                return new OpenResult.WrongNameOrPassphrase<>();
            }
            return new OpenResult.Opened<>(signIn(entrance, name, reach));
        } catch (NotOpened e) {
            return e.result();
        }
    }

    private synchronized Actor signIn(Entrance entrance, String name, Reach reach) throws NotOpened, IOException {
        Member member = vault.entered(entrance.secrets());
        Map<KeyName, HeldKey> keys = vault.keys(member, entrance.secrets().keys(), reach);
        cover();
        keep(new Opened(pinned(vault.file(), entrance), vault.directory(), vault.dk()));
        return comeIn(entrance, name, member, keys, reach);
    }

    /** What stands against a passphrase and a PIN, before an account is opened with them. */
    public List<Refusal> judge(char[] passphrase, char[] pin) {
        return AccountRules.judge(passphrase, pin, practice());
    }

    /** Gives somebody an account now; keys the one signed in does not hold wait for somebody who does. */
    public Outcome<Set<KeyName>> addWorker(NewWorker worker) {
        List<Refusal> refusals = AccountRules.judge(worker.passphrase(), worker.pin(), practice());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SlotFile file = vault.file();
        try (DoorKey door = DoorKey.of(worker.name(), worker.passphrase(), file.salt(), file.cost())) {
            return staff("ACCOUNT_OPENED", worker.id(), changes -> changes.add(worker, door));
        }
    }

    /** Grants what this worker's roles call for, as far as the one signed in holds it. @return what still waits */
    public Outcome<Set<KeyName>> grantWaiting(UUID worker) {
        return staff("KEYS_GRANTED", worker, changes -> changes.grant(worker));
    }

    /** Workers whose roles call for keys nobody has granted yet. */
    public Map<UUID, Set<KeyName>> waiting() {
        return StaffChanges.waiting(vault.directory().members());
    }

    /** Of what this worker waits for: the keys the one signed in could grant now. */
    synchronized Set<KeyName> grantable(UUID worker) {
        Set<KeyName> keys = vault.directory().members().waiting(worker);
        Present by = present;
        keys.retainAll(by == null || by.keys() == null ? Set.of() : by.held().keySet());
        return keys;
    }

    public synchronized Outcome<Boolean> changePin(char[] digits) {
        if (present == null) {
            return Outcome.refused("", "account.passphrase_needed");
        }
        Pin pin = Pin.chosen(digits);
        return staff("PIN_CHANGED", present.worker(), changes -> changes.pin(pin)).map(done -> {
            Present by = present;
            if (by != null) {
                today.changed(by.worker(), pin);
            }
            return true;
        });
    }

    /**
     * Another passphrase for the one signed in.
     *
     * @param name as they sign in with it
     */
    Outcome<Boolean> changePassphrase(String name, char[] old, char[] next) {
        SlotFile file = vault.file();
        try (DoorKey door = DoorKey.of(name, next, file.salt(), file.cost())) {
            Entrance entrance = Entrance.find(file, name, old);
            if (entrance == null) {
                pause.wait(tries.wrong());
                return Outcome.refused("old", "account.old_wrong");
            }
            return changePassphrase(entrance, door.copy());
        } catch (NotOpened e) {
            return Outcome.refused("", "account.unknown");
        }
    }

    private synchronized Outcome<Boolean> changePassphrase(Entrance entrance, DoorKey door) {
        Present by = present;
        if (by == null || by.keys() == null || by.entrance() == null) {
            return Outcome.refused("", "account.passphrase_needed");
        }
        if (!entrance.secrets().worker().equals(by.worker())) {
            return Outcome.refused("old", "account.old_wrong");
        }
        return staff("PASSPHRASE_CHANGED", by.worker(), changes -> changes.passphrase(entrance, door)).map(done -> {
            Entrance now = new Entrance(entrance.place(), door, entrance.secrets(), vault.dk());
            present = new Present(by.worker(), by.actor(), by.keys(), by.held(), now);
            return true;
        });
    }

    /** Whoever is named has no tile any more: the next time they come, it is with their passphrase. */
    synchronized void noTile(UUID worker) {
        today.remove(worker);
    }

    /** The other one in the room, with their passphrase. @return who; nothing if it opens nobody else's account */
    Optional<UUID> second(String name, char[] passphrase) {
        try {
            Entrance entrance = Entrance.find(vault.file(), name, passphrase);
            UUID first = actor().worker();
            if (entrance == null || vault.entered(entrance.secrets()).id().equals(first)) {
                pause.wait(tries.wrong());
                return Optional.empty();
            }
            entrance.door().close();
            entrance.dk().close();
            entrance.secrets().keys().close();
            tries.right();
            return Optional.of(entrance.secrets().worker());
        } catch (NotOpened e) {
            return Optional.empty();
        }
    }

    /** The words of an envelope of this vault. @return the sheet's id */
    Optional<UUID> envelope(String words) {
        RecoverySheet sheet = RecoverySheet.read(words);
        Member member = sheet == null ? null : vault.directory().members().find(sheet.id());
        if (sheet != null && member != null && member.here() && member.sheet()
                && MessageDigest.isEqual(member.exchange(), sheet.keys().exchangePublic())) {
            tries.right();
            return Optional.of(member.id());
        }
        pause.wait(tries.wrong());
        return Optional.empty();
    }

    synchronized Outcome<Set<KeyName>> staff(String action, UUID worker, StaffChanges.Step step) {
        Present by = present;
        WorkerKeys keys = by == null ? null : by.keys();
        if (by == null || keys == null) {
            return Outcome.refused("", "account.passphrase_needed");
        }
        StaffChanges changes = new StaffChanges(vault, by, keys);
        Outcome<Set<KeyName>> outcome = step.run(changes);
        if (!(outcome instanceof Outcome.Done)) {
            // nothing to write, but what was not allowed leaves its line
            return store().write(tx -> outcome);
        }
        try {
            keep(changes.result());
            audit(action, worker);
            return outcome;
        } catch (IOException e) {
            return new Outcome.Failed<>(Failures.logged(e));
        }
    }

    /**
     * Writes the whole file anew under a new DK, so that what was deleted is nowhere in it any more, and goes on in the new one.
     *
     * @param change done in the new file, in the same moment
     * @return refused without a passphrase given (only a PIN), or if somebody wrote meanwhile: then everything is as it was
     */
    public Outcome<Boolean> renewFile(Function<WriteTx, Outcome<Boolean>> change) {
        return rewrite(Rewrite.underNewDk().changing(change)).map(broken -> true);
    }

    /**
     * Writes the next generation and goes on in it. Takes seconds and belongs in the background; whoever is covered meanwhile
     * finds everything as it was.
     *
     * @return how many sealed values did not open and stay as they were
     */
    Outcome<Long> rewrite(Rewrite wanted) {
        return rewrite(wanted, Staging.Watch.NOBODY);
    }

    Outcome<Long> rewrite(Rewrite wanted, Staging.Watch watch) {
        NextGeneration next;
        synchronized (this) {
            Present by = present;
            WorkerKeys keys = by == null ? null : by.keys();
            if (by == null || keys == null) {
                return Outcome.refused("", "account.passphrase_needed");
            }
            if (!wanted.newKeys().stream().allMatch(name -> by.held().containsKey(name)
                    && vault.directory().members().holds(by.worker(), name))) {
                return Outcome.refused("", "account.keys");
            }
            next = new NextGeneration(place, vault, by, keys, wanted);
        }
        try (next; Staging staging = Staging.after(place.folder(), place.generation(), clock, watch)) {
            Outcome<Long> written = next.write(staging);
            if (written instanceof Outcome.Done<Long> && !turn(staging, next)) {
                return Outcome.refused("", "rewrite.interrupted");
            }
            return written;
        } catch (IOException | RuntimeException e) {
            return new Outcome.Failed<>(Failures.logged(e));
        }
    }

    private boolean turn(Staging staging, NextGeneration next) throws IOException {
        Store before = store();
        synchronized (this) {
            if (closed || !next.stillFits(present, vault, before)) {
                return false;
            }
            Store now = staging.turn();
            place = new Place(place.folder(), place.claim(), staging.generation(), now, place.witness());
            vault = next.opened();
            present = next.takeOver(today);
            now.actAs(present.actor());
        }
        before.close();
        try {
            staging.destroyOlder();
        } catch (IOException e) {
            // tried again at the next opening
            Failures.logged(e);
        }
        return true;
    }

    private void keep(Opened next) throws IOException {
        OwnerOnly.write(place.generation().slots(), next.file().bytes(next.dk()));
        vault = next;
    }

    /** Forgets everything and frees the folder. The process should end soon after: {@link Vault#lock}. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        leave(store()::lock);
        today.forget();
        store().close();
        vault.dk().close();
        place.claim().close();
    }
}
