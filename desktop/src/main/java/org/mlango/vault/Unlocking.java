package org.mlango.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Actor;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.OpenResult;
import org.mlango.store.Pause;
import org.mlango.store.Role;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.vault.Members.Member;

/** Opening, step by step: pointer, slot file, slot, keys, directory, database, epoch. */
record Unlocking(VaultFolder folder, VaultFolder.Claim claim, Clock clock, Pause pause, Tries tries, Witness witness) {
    private static final String ERASURES = "erasures";

    Session byPassphrase(String name, char[] passphrase, Reach reach) throws NotOpened, IOException {
        Generation generation = generation();
        byte[] bytes = slotBytes(generation);
        SlotFile file = parsed(bytes);
        Entrance entrance = Entrance.find(file, name, passphrase);
        if (entrance == null) {
            throw wrong();
        }
        Opened opened = Opened.check(file, bytes, entrance.dk());
        Member member = opened.entered(entrance.secrets());
        Map<KeyName, HeldKey> keys = opened.keys(member, entrance.secrets().keys(), reach);
        return inside(generation, opened, session -> session.welcome(entrance, name, member, keys, reach));
    }

    Session bySheet(@Nullable RecoverySheet sheet) throws NotOpened, IOException {
        Generation generation = generation();
        byte[] bytes = slotBytes(generation);
        SlotFile file = parsed(bytes);
        Envelope envelope = sheet == null ? null : open(file, bytes, sheet);
        if (sheet == null || envelope == null) {
            throw wrong();
        }
        WorkerKeys own = sheet.keys();
        Opened opened = envelope.opened();
        Map<KeyName, HeldKey> keys = envelope.keys();
        Actor actor = new Actor(sheet.id(), envelope.roles(), opened.keyring(keys),
                own.signer());
        return inside(generation, opened,
                session -> session.welcome(new Present(sheet.id(), actor, own, keys, null), "SHEET_OPENED"));
    }

    /** The database is closed again if whoever came cannot be let in after all. */
    private Session inside(Generation generation, Opened opened, Welcome welcome) throws NotOpened, IOException {
        Store store = database(generation, opened, clock);
        boolean in = false;
        try {
            mustBeAsNewAsSeen(store);
            Session session = new Session(new Session.Place(folder, claim, generation, store, witness), opened, clock,
                    pause, tries);
            welcome.of(session);
            in = true;
            return session;
        } finally {
            if (!in) {
                store.close();
            }
        }
    }

    private interface Welcome {
        void of(Session session) throws NotOpened, IOException;
    }

    /** What a recovery sheet opens. */
    record Envelope(Opened opened, Map<KeyName, HeldKey> keys) {
        Set<Role> roles() {
            return EnumSet.of(Role.COUNSELLOR, Role.MANAGER);
        }
    }

    /** @return null if these are not the words of a sheet of this file */
    static @Nullable Envelope open(SlotFile file, byte[] bytes, RecoverySheet sheet) throws NotOpened {
        SheetEntry entry = entry(file, sheet);
        if (entry == null) {
            return null;
        }
        WorkerKeys own = sheet.keys();
        Secret dk = Grants.open(file.vault(), KeyName.DK, file.epochOf(KeyName.DK), sheet.id(), own,
                entry.grants().getOrDefault(KeyName.DK, new byte[0]));
        if (dk == null) {
            throw NotOpened.damaged(SlotFile.PART);
        }
        Opened opened = Opened.check(file, bytes, dk);
        opened.mustKnow(sheet);
        Map<KeyName, HeldKey> keys = new EnumMap<>(KeyName.class);
        for (Map.Entry<KeyName, byte[]> grant : entry.grants().entrySet()) {
            keys.put(grant.getKey(), opened.opened(grant.getKey(), sheet.id(), own, grant.getValue()));
        }
        keys.put(KeyName.DK, opened.held(KeyName.DK, dk));
        return new Envelope(opened, keys);
    }

    private static @Nullable SheetEntry entry(SlotFile file, RecoverySheet sheet) {
        byte[] tag = sheet.tag();
        return file.sheets().stream().filter(entry -> MessageDigest.isEqual(entry.tag(), tag)).findFirst().orElse(null);
    }

    /** An older database and an older slot file together: this account has seen a newer one. */
    private void mustBeAsNewAsSeen(Store store) throws NotOpened {
        long seen = witness.seen(store);
        long found = store.mark().epoch();
        if (found < seen) {
            throw new NotOpened(new OpenResult.OlderThanLastSeen<>(found, seen));
        }
    }

    private NotOpened wrong() {
        pause.wait(tries.wrong());
        return new NotOpened(new OpenResult.WrongNameOrPassphrase<>());
    }

    private Generation generation() throws NotOpened {
        Generation generation = folder.current();
        if (generation == null) {
            throw NotOpened.damaged("current");
        }
        if (!Files.isRegularFile(generation.data())) {
            throw NotOpened.damaged("data");
        }
        return generation;
    }

    private static byte[] slotBytes(Generation generation) throws NotOpened {
        try {
            return Files.readAllBytes(generation.slots());
        } catch (IOException e) {
            throw NotOpened.damaged(SlotFile.PART);
        }
    }

    private static SlotFile parsed(byte[] bytes) throws NotOpened {
        OpenResult<SlotFile> read = SlotFile.read(bytes);
        if (read instanceof OpenResult.Opened<SlotFile>(SlotFile file)) {
            return file;
        }
        throw new NotOpened(read);
    }

    static Store database(Generation generation, Opened opened, Clock clock) throws NotOpened, IOException {
        OpenResult<Store> result = Store.openAtOnce(generation.data(), opened.dk(), clock);
        if (!(result instanceof OpenResult.Opened<Store>(Store store))) {
            throw new NotOpened(result);
        }
        boolean good = false;
        try {
            opened.mustMatch(store.mark());
            followed(generation, store);
            agree(store.mark().epoch(), opened.file().epoch());
            good = true;
            return store;
        } finally {
            if (!good) {
                store.close();
            }
        }
    }

    /**
     * The file of erasures follows the database: now, where a power cut came between the two or the file was damaged, and after
     * each new line. Lines of the file the database does not know are left for whoever applies them ({@link Session#erasuresUnknown}).
     */
    private static void followed(Generation generation, Store store) throws NotOpened, IOException {
        Erasures erasures = Erasures.of(store);
        try {
            erasures.bringUpTo(generation.erasures(), store.erasureLines());
        } catch (Erasures.ForeignErasures e) {
            throw e.fault() == ErasuresRead.Fault.NEWER
                    ? new NotOpened(new OpenResult.NewerData<>(ERASURES))
                    : NotOpened.damaged(ERASURES);
        }
        store.follow(lines -> {
            try {
                erasures.bringUpTo(generation.erasures(), lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The database counts first, the slot file after it: one step behind is a power cut, anything else an older file. */
    private static void agree(long data, long slots) throws NotOpened {
        if (data < slots) {
            throw new NotOpened(new OpenResult.OlderThanLastSeen<>(data, slots));
        }
        if (data > slots + 1) {
            throw new NotOpened(new OpenResult.OlderThanLastSeen<>(slots, data));
        }
    }
}
