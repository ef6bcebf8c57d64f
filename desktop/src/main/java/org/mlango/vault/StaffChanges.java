package org.mlango.vault;

import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.Secret;
import org.mlango.vault.Members.Member;

/** Changes to who is here and who holds what, prepared on a copy; the caller keeps the result or drops it. */
final class StaffChanges {
    private final Present by;
    private final WorkerKeys keys;
    private final Opened before;
    private final Directory directory;
    private SlotFile file;

    /** One change. */
    interface Step {
        Outcome<Set<KeyName>> run(StaffChanges changes);
    }

    StaffChanges(Opened before, Present by, WorkerKeys keys) {
        this.before = before;
        this.by = by;
        this.keys = keys;
        this.file = before.file();
        this.directory = before.directory().copy();
    }

    Opened result() {
        return new Opened(file.with(directory, before.dk()), directory, before.dk());
    }

    Outcome<Set<KeyName>> add(NewWorker worker, DoorKey door) {
        int place = file.freePlace(directory.members());
        if (place < 0) {
            return Outcome.refused("", "account.full");
        }
        WorkerKeys own = WorkerKeys.random();
        Statement joined = new Statement.Joined(worker.id(), place, worker.roles(), own.exchangePublic(),
                own.signingPublic());
        if (!directory.members().may(by.worker(), joined)) {
            return Outcome.refused("", "account.keys");
        }
        if (file.slots().stream().anyMatch(slot -> MessageDigest.isEqual(slot.tag(), door.tag()))) {
            return Outcome.refused("passphrase", "account.passphrase.short");
        }
        directory.say(by.worker(), keys, joined);
        Outcome<Set<KeyName>> granted = grant(worker.id());
        SlotSecrets secrets = new SlotSecrets(worker.id(), own, Pin.chosen(worker.pin()), directory.head());
        file = file.with(place, Slot.of(file.vault(), place, door, secrets, file.epochOf(KeyName.DK), before.dk()));
        own.close();
        return granted;
    }

    Outcome<Set<KeyName>> grant(UUID worker) {
        Member member = directory.members().find(worker);
        if (member == null) {
            return Outcome.refused("", "account.unknown");
        }
        for (KeyName name : directory.members().waiting(worker)) {
            HeldKey held = by.held().get(name);
            if (held != null && directory.members().holds(by.worker(), name)) {
                byte[] grant = Grants.seal(file.vault(), name, held.epoch(), worker, member.exchange(), held.secret());
                directory.say(by.worker(), keys, new Statement.Granted(name, held.epoch(), worker, grant));
            }
        }
        return Outcome.done(directory.members().waiting(worker));
    }

    Outcome<Set<KeyName>> roles(UUID worker, Set<Role> roles) {
        Outcome<Set<KeyName>> said = said(worker, new Statement.RolesSet(worker, roles));
        return said instanceof Outcome.Done<Set<KeyName>> ? grant(worker) : said;
    }

    /** Now: no passphrase of theirs opens anything from here on. What they knew is changed by a holder's yes. */
    Outcome<Set<KeyName>> end(UUID worker) {
        if (worker.equals(by.worker())) {
            return Outcome.refused("", "account.yourself");
        }
        Member member = directory.members().find(worker);
        Outcome<Set<KeyName>> said = said(worker, new Statement.Ended(worker));
        if (member != null && said instanceof Outcome.Done<Set<KeyName>>) {
            file = file.with(member.place(),
                    Slot.empty(file.vault(), member.place(), file.epochOf(KeyName.DK)));
        }
        return said;
    }

    /** New keys for a worker who forgot their passphrase; what the old ones opened is granted anew by whoever holds it. */
    Outcome<Set<KeyName>> renew(NewWorker worker, DoorKey door) {
        Member member = directory.members().find(worker.id());
        if (member == null || !member.here() || member.sheet()) {
            return Outcome.refused("", "account.unknown");
        }
        WorkerKeys own = WorkerKeys.random();
        Statement joined = new Statement.Joined(worker.id(), member.place(), member.roles(), own.exchangePublic(),
                own.signingPublic());
        if (worker.id().equals(by.worker())) {
            return Outcome.refused("", "account.yourself");
        }
        if (!directory.members().may(by.worker(), joined)) {
            return Outcome.refused("", "account.not_yours");
        }
        Optional<Outcome<Set<KeyName>>> left = lastHolder(() -> directory.say(by.worker(), keys, joined));
        if (left.isPresent()) {
            return left.get();
        }
        Outcome<Set<KeyName>> granted = grant(worker.id());
        SlotSecrets secrets = new SlotSecrets(worker.id(), own, Pin.chosen(worker.pin()), directory.head());
        file = file.with(member.place(),
                Slot.of(file.vault(), member.place(), door, secrets, file.epochOf(KeyName.DK), before.dk()));
        own.close();
        return granted;
    }

    /** Another passphrase for the one signed in: the same keys behind another door. */
    Outcome<Set<KeyName>> passphrase(Entrance entrance, DoorKey door) {
        if (file.slots().stream().anyMatch(slot -> MessageDigest.isEqual(slot.tag(), door.tag()))) {
            return Outcome.refused("passphrase", "account.passphrase.short");
        }
        int at = entrance.place();
        SlotSecrets secrets = entrance.secrets().with(directory.head());
        file = file.with(at, Slot.of(file.vault(), at, door, secrets, file.epochOf(KeyName.DK), before.dk()));
        return Outcome.done(EnumSet.noneOf(KeyName.class));
    }

    /** A further sheet: whoever makes it must hold every key. */
    Outcome<Set<KeyName>> addSheet(RecoverySheet sheet) {
        int place = directory.members().freeSheetPlace();
        if (place < 0) {
            return Outcome.refused("", "sheet.full");
        }
        Statement made = new Statement.SheetMade(sheet.id(), place, sheet.keys().exchangePublic(),
                sheet.keys().signingPublic());
        if (!by.held().keySet().containsAll(FileOrder.KEYS) || !directory.members().may(by.worker(), made)) {
            return Outcome.refused("", "sheet.not_yours");
        }
        directory.say(by.worker(), keys, made);
        Map<KeyName, Secret> secrets = new EnumMap<>(KeyName.class);
        by.held().forEach((name, held) -> secrets.put(name, held.secret()));
        file = file.withSheet(place, SheetEntry.of(file.vault(), sheet, secrets, file.keyEpochs()));
        return Outcome.done(EnumSet.noneOf(KeyName.class));
    }

    /** The sheet opens nothing from here on; what it opened until now is changed by a holder's yes. */
    Outcome<Set<KeyName>> endSheet(UUID sheet) {
        Member member = directory.members().find(sheet);
        if (directory.members().sheets() < 2) {
            return Outcome.refused("", "sheet.last");
        }
        Statement ended = new Statement.SheetEnded(sheet);
        if (member == null || !directory.members().may(by.worker(), ended)) {
            return Outcome.refused("", "account.not_yours");
        }
        directory.say(by.worker(), keys, ended);
        file = file.withSheet(member.place(), SheetEntry.empty(file.vault()));
        return Outcome.done(EnumSet.noneOf(KeyName.class));
    }

    private Outcome<Set<KeyName>> said(UUID worker, Statement statement) {
        if (directory.members().find(worker) == null) {
            return Outcome.refused("", "account.unknown");
        }
        if (!directory.members().may(by.worker(), statement)) {
            return Outcome.refused("", "account.not_yours");
        }
        return lastHolder(() -> directory.say(by.worker(), keys, statement))
                .orElseGet(() -> Outcome.done(EnumSet.noneOf(KeyName.class)));
    }

    /** A centre without a manager could hire nobody; what nobody opens any more only the envelope brings back. */
    private Optional<Outcome<Set<KeyName>>> lastHolder(Runnable change) {
        Map<KeyName, Long> holders = new EnumMap<>(KeyName.class);
        FileOrder.KEYS.forEach(name -> holders.put(name, directory.members().holders(name)));
        change.run();
        if (directory.members().managers() == 0) {
            return Optional.of(Outcome.refused("", "account.last_manager"));
        }
        Member author = directory.members().find(by.worker());
        boolean envelope = author != null && author.sheet();
        for (KeyName name : FileOrder.KEYS) {
            boolean gone = directory.members().holders(name) == 0 && holders.getOrDefault(name, 0L) > 0;
            if (gone && !envelope && !directory.members().holds(by.worker(), name)) {
                return Optional.of(Outcome.refused("", "account.last_holder", name));
            }
        }
        return Optional.empty();
    }

    Outcome<Set<KeyName>> pin(Pin pin) {
        Entrance entrance = by.entrance();
        if (entrance == null) {
            return Outcome.refused("", "account.passphrase_needed");
        }
        int at = entrance.place();
        file = file.with(at, file.slots().get(at).with(file.vault(), at, entrance.door(),
                entrance.secrets().with(pin).with(directory.head())));
        return Outcome.done(EnumSet.noneOf(KeyName.class));
    }

    static Map<UUID, Set<KeyName>> waiting(Members members) {
        Map<UUID, Set<KeyName>> waiting = new LinkedHashMap<>();
        for (Member member : members.all()) {
            Set<KeyName> missing = members.waiting(member.id());
            if (!missing.isEmpty()) {
                waiting.put(member.id(), missing);
            }
        }
        return waiting;
    }
}
