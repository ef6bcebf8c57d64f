package org.mlango.vault;

import static org.mlango.store.Derivation.derive;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.OpenResult;
import org.mlango.store.Secret;

/**
 * The slot file (decision 0005, byte by byte): how a passphrase becomes a key, the workers' slots, the recovery sheets' entries
 * and the sealed key directory. A keyed check over it shows a change; a plain one at its end shows a file cut short before
 * anybody's passphrase is judged.
 *
 * @param epoch raised once per unlock
 * @param keyEpochs how often each key was changed, from 1
 * @param salt of the vault, 32 bytes
 */
record SlotFile(UUID vault, long epoch, Map<KeyName, Integer> keyEpochs, KdfCost cost, byte[] salt, List<Slot> slots,
        List<SheetEntry> sheets, byte[] directory) {
    static final int SLOTS = 24;
    static final int SHEETS = 4;
    static final String PART = "slots";
    private static final short VERSION = 1;
    /** Argon2id 1.3, lanes, passes(2). */
    private static final byte[] ARGON2ID = {1, KdfCost.LANES, 0, KdfCost.PASSES};
    private static final int SALT = 32;
    private static final int HEADER = 2 + Ids.LENGTH + 8 + 4 * 4 + 1 + 1 + 2 + 4 + SALT + 2 + 1 + 4;
    private static final int CHECKS = 64;
    private static final int LARGEST = 16 * 1024 * 1024;

    static SlotFile empty(UUID vault, KdfCost cost) {
        Map<KeyName, Integer> epochs = new EnumMap<>(KeyName.class);
        for (KeyName name : KeyName.values()) {
            epochs.put(name, 1);
        }
        List<Slot> slots = new ArrayList<>();
        for (int place = 0; place < SLOTS; place++) {
            slots.add(Slot.empty(vault, place, 1));
        }
        List<SheetEntry> sheets = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            sheets.add(SheetEntry.empty(vault));
        }
        return new SlotFile(vault, 1, epochs, cost, Secret.random().copy(), slots, sheets, new byte[0]);
    }

    byte[] bytes(Secret dk) {
        int length = HEADER + slots.size() * Slot.LENGTH + sheets.size() * SheetEntry.LENGTH + directory.length;
        ByteBuffer out = ByteBuffer.allocate(length + CHECKS).putShort(VERSION).put(Ids.bytes(vault)).putLong(epoch);
        FileOrder.KEYS.forEach(name -> out.putInt(epochOf(name)));
        out.put(ARGON2ID).putInt(cost.memoryKib()).put(salt)
                .putShort((short) slots.size()).put((byte) sheets.size()).putInt(directory.length);
        slots.forEach(slot -> slot.write(out));
        sheets.forEach(sheet -> sheet.write(out));
        out.put(directory);
        out.put(mac(dk, Arrays.copyOf(out.array(), length)));
        return out.put(Head.sha256(Arrays.copyOf(out.array(), length + 32))).array();
    }

    static OpenResult<SlotFile> read(byte[] bytes) {
        if (bytes.length < HEADER + CHECKS || bytes.length > LARGEST || !whole(bytes)) {
            return new OpenResult.Damaged<>(PART);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, bytes.length - CHECKS);
        short version = in.getShort();
        if (version != VERSION) {
            return version > VERSION
                    ? new OpenResult.NewerData<>(PART + " " + version)
                    : new OpenResult.Damaged<>(PART);
        }
        SlotFile file = body(in);
        return file == null ? new OpenResult.Damaged<>(PART) : new OpenResult.Opened<>(file);
    }

    private static @Nullable SlotFile body(ByteBuffer in) {
        UUID vault = Ids.read(in);
        long epoch = in.getLong();
        Map<KeyName, Integer> epochs = new EnumMap<>(KeyName.class);
        for (KeyName name : FileOrder.KEYS) {
            epochs.put(name, in.getInt());
        }
        boolean known = Arrays.equals(Ids.read(in, 4), ARGON2ID);
        KdfCost cost = KdfCost.ofKib(in.getInt());
        byte[] salt = Ids.read(in, SALT);
        int places = in.getShort();
        int entries = in.get();
        int directory = in.getInt();
        long rest = (long) places * Slot.LENGTH + (long) entries * SheetEntry.LENGTH + directory;
        if (!known || cost == null || places < 1 || entries < 1 || directory < 1 || rest != in.remaining()) {
            return null;
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            slots.add(Slot.read(in));
        }
        List<SheetEntry> sheets = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            sheets.add(SheetEntry.read(in));
        }
        return new SlotFile(vault, epoch, epochs, cost, salt, slots, sheets, Ids.read(in, directory));
    }

    /** Whether the keyed check holds: nobody without DK wrote this file. */
    static boolean madeWith(Secret dk, byte[] bytes) {
        int length = bytes.length - CHECKS;
        return MessageDigest.isEqual(mac(dk, Arrays.copyOf(bytes, length)),
                Arrays.copyOfRange(bytes, length, length + 32));
    }

    private static boolean whole(byte[] bytes) {
        int length = bytes.length - 32;
        return MessageDigest.isEqual(Head.sha256(Arrays.copyOf(bytes, length)),
                Arrays.copyOfRange(bytes, length, bytes.length));
    }

    private static byte[] mac(Secret dk, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512/256");
            mac.init(new SecretKeySpec(derive(dk, "slot file"), "HmacSHA512/256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA512/256 is missing from this Java", e);
        }
    }

    int epochOf(KeyName name) {
        return keyEpochs.getOrDefault(name, 1);
    }

    SlotFile with(int place, Slot slot) {
        List<Slot> changed = new ArrayList<>(slots);
        changed.set(place, slot);
        return new SlotFile(vault, epoch, keyEpochs, cost, salt, changed, sheets, directory);
    }

    SlotFile withSheet(int place, SheetEntry sheet) {
        List<SheetEntry> changed = new ArrayList<>(sheets);
        changed.set(place, sheet);
        return new SlotFile(vault, epoch, keyEpochs, cost, salt, slots, changed, directory);
    }

    SlotFile with(Map<KeyName, Integer> epochs, List<Slot> newSlots, List<SheetEntry> newSheets) {
        return new SlotFile(vault, epoch, epochs, cost, salt, newSlots, newSheets, directory);
    }

    SlotFile with(Directory said, Secret dk) {
        return new SlotFile(vault, epoch, keyEpochs, cost, salt, slots, sheets, said.seal(directoryKey(dk)));
    }

    SlotFile at(long newEpoch) {
        return new SlotFile(vault, newEpoch, keyEpochs, cost, salt, slots, sheets, directory);
    }

    static Secret directoryKey(Secret dk) {
        return Secret.of(derive(dk, "directory"));
    }

    /** A free place by chance, so that places do not tell the order in which workers came; -1 if all are taken. */
    int freePlace(Members members) {
        int start = new SecureRandom().nextInt(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            int place = (start + i) % slots.size();
            if (members.free(place, vault)) {
                return place;
            }
        }
        return -1;
    }
}
