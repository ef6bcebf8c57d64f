package org.mlango.vault;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.mlango.store.Derivation;
import org.mlango.store.KeyName;
import org.mlango.store.Role;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.store.VaultMark;

/** Makes a vault: four keys, the first worker, the recovery sheet's entry, the files. The pointer comes last. */
record Founding(VaultFolder folder, KdfCost cost, Clock clock) {
    private static final EnumSet<Role> EVERYTHING = EnumSet.of(Role.FRONT_DESK, Role.COUNSELLOR, Role.MANAGER);

    void run(FirstWorker first, RecoverySheet sheet, boolean practice) throws IOException {
        UUID vault = UUID.randomUUID();
        Map<KeyName, Secret> keys = new EnumMap<>(KeyName.class);
        Map<KeyName, byte[]> commitments = new EnumMap<>(KeyName.class);
        for (KeyName name : KeyName.values()) {
            Secret key = Secret.random();
            keys.put(name, key);
            commitments.put(name, Derivation.commitment(name, 1, key));
        }
        Secret dk = get(keys, KeyName.DK);
        SlotFile file = slotFile(vault, keys, first, sheet);
        Generation generation = folder.first();
        OwnerOnly.write(generation.slots(), file.bytes(dk));
        generation.beginErasures(vault);
        Store.create(generation.data(), dk, new VaultMark(vault, file.epoch(), practice, commitments), clock).close();
        OwnerOnly.restrict(generation.data(), "rw-------");
        folder.turnTo(generation);
        keys.values().forEach(Secret::close);
    }

    private SlotFile slotFile(UUID vault, Map<KeyName, Secret> keys, FirstWorker first, RecoverySheet sheet) {
        SlotFile file = SlotFile.empty(vault, cost);
        Directory directory = Directory.empty(vault);
        int place = file.freePlace(directory.members());
        UUID worker = UUID.randomUUID();
        WorkerKeys own = WorkerKeys.random();
        directory.say(worker, own, new Statement.Joined(worker, place, EVERYTHING, own.exchangePublic(),
                own.signingPublic()));
        keys.forEach((name, key) -> directory.say(worker, own, made(name, key)));
        keys.forEach((name, key) -> {
            if (name != KeyName.DK) {
                byte[] grant = Grants.seal(vault, name, 1, worker, own.exchangePublic(), key);
                directory.say(worker, own, new Statement.Granted(name, 1, worker, grant));
            }
        });
        directory.say(worker, own, new Statement.SheetMade(sheet.id(), 0, sheet.keys().exchangePublic(),
                sheet.keys().signingPublic()));
        try (DoorKey door = DoorKey.of(first.name(), first.passphrase(), file.salt(), cost)) {
            Pin pin = Pin.chosen(first.pin());
            SlotSecrets secrets = new SlotSecrets(worker, own, pin, directory.head());
            Secret dk = get(keys, KeyName.DK);
            return file.with(place, Slot.of(vault, place, door, secrets, 1, dk))
                    .withSheet(0, SheetEntry.of(vault, sheet, keys, file.keyEpochs())).with(directory, dk);
        }
    }

    private static Statement.KeyMade made(KeyName name, Secret key) {
        byte[] publicHalf = name == KeyName.CK ? Derivation.ckPublicHalf(key) : new byte[Secret.LENGTH];
        return new Statement.KeyMade(name, 1, Derivation.commitment(name, 1, key), publicHalf);
    }

    private static Secret get(Map<KeyName, Secret> keys, KeyName name) {
        return Objects.requireNonNull(keys.get(name));
    }
}
