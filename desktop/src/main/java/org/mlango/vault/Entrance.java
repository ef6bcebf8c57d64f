package org.mlango.vault;

import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.Secret;

/** A slot that a name and a passphrase opened. */
record Entrance(int place, DoorKey door, SlotSecrets secrets, Secret dk) {
    /**
     * @return null if no slot has this tag: name or passphrase is wrong, and nobody can tell which
     * @throws NotOpened if the slot is there and was changed
     */
    static @Nullable Entrance find(SlotFile file, String name, char[] passphrase) throws NotOpened {
        DoorKey door = DoorKey.of(name, passphrase, file.salt(), file.cost());
        for (int place = 0; place < file.slots().size(); place++) {
            Slot slot = file.slots().get(place);
            if (MessageDigest.isEqual(slot.tag(), door.tag())) {
                return open(file, place, slot, door);
            }
        }
        door.close();
        return null;
    }

    private static Entrance open(SlotFile file, int place, Slot slot, DoorKey door) throws NotOpened {
        SlotSecrets secrets = SlotSecrets.open(door.kek(), Slot.context(file.vault(), place), slot.sealed());
        if (secrets == null) {
            throw NotOpened.damaged(SlotFile.PART);
        }
        Secret dk = Grants.open(file.vault(), KeyName.DK, file.epochOf(KeyName.DK), secrets.worker(), secrets.keys(),
                slot.grant());
        if (dk == null) {
            throw NotOpened.damaged(SlotFile.PART);
        }
        return new Entrance(place, door, secrets, dk);
    }
}
