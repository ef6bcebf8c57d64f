package org.mlango.vault;

import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Outcome;
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
