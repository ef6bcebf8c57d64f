package org.mlango.vault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.Derivation;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.NewKeys;
import org.mlango.store.NewKeys.Commitment;
import org.mlango.store.Secret;
import org.mlango.vault.Members.Member;

/**
 * New keys in place of old ones, prepared on a copy: made and granted in the directory, sealed to each slot and each sheet. Whoever
 * held a key and may still hold it is granted the new one; nobody else is. Places nobody has change just as the others do.
 */
final class Rotation {
    private final Opened before;
    private final Directory directory;
    private final Map<KeyName, HeldKey> fresh = new EnumMap<>(KeyName.class);

    /** Those a new key is granted to, besides the sheets. */
    @FunctionalInterface
    interface Recipients {
        boolean gets(Member member, KeyName key);
    }

    Rotation(Opened before, Set<KeyName> names) {
        this.before = before;
        this.directory = Objects.requireNonNull(
                Directory.read(before.file().vault(), before.directory().lines()));
        for (KeyName name : names) {
            fresh.put(name, new HeldKey(Secret.random(), before.file().epochOf(name) + 1));
        }
    }

    Opened run(UUID author, WorkerKeys keys, Recipients recipients) {
        Map<KeyName, List<Member>> holders = holders(recipients);
        fresh.forEach((name, key) -> directory.say(author, keys, made(name, key)));
        holders.forEach((name, members) -> members.forEach(member -> {
            HeldKey key = of(name);
            directory.say(author, keys, new Statement.Granted(name, key.epoch(), member.id(), sealed(name, member)));
        }));
        Secret dk = fresh.containsKey(KeyName.DK) ? of(KeyName.DK).secret() : before.dk();
        SlotFile file = before.file().with(epochs(), slots(), sheets());
        return new Opened(file.with(directory, dk), directory, dk);
    }

    Map<KeyName, HeldKey> fresh() {
        return Map.copyOf(fresh);
    }

    /**
     * For the image.
     *
     * @param held what the author holds until now
     */
    NewKeys forImage(Map<KeyName, HeldKey> held) {
        Map<KeyName, HeldKey> after = new EnumMap<>(held);
        after.putAll(fresh);
        Map<KeyName, Commitment> commitments = new EnumMap<>(KeyName.class);
        fresh.forEach((name, key) -> commitments.put(name,
                new Commitment(key.epoch(), Derivation.commitment(name, key.epoch(), key.secret()))));
        return new NewKeys(before.keyring(held), before.keyring(after), commitments);
    }

    void forget() {
        fresh.values().forEach(key -> key.secret().close());
    }

    private Map<KeyName, List<Member>> holders(Recipients recipients) {
        Map<KeyName, List<Member>> holders = new EnumMap<>(KeyName.class);
        for (KeyName name : fresh.keySet()) {
            List<Member> members = new ArrayList<>();
            for (Member member : directory.members().all()) {
                boolean worker = member.here() && !member.sheet();
                if (name != KeyName.DK && worker && directory.members().holds(member.id(), name)
                        && recipients.gets(member, name)) {
                    members.add(member);
                }
            }
            holders.put(name, members);
        }
        return holders;
    }

    private static Statement.KeyMade made(KeyName name, HeldKey key) {
        byte[] publicHalf = name == KeyName.CK ? Derivation.ckPublicHalf(key.secret()) : new byte[Secret.LENGTH];
        return new Statement.KeyMade(name, key.epoch(), Derivation.commitment(name, key.epoch(), key.secret()),
                publicHalf);
    }

    private Map<KeyName, Integer> epochs() {
        Map<KeyName, Integer> epochs = new EnumMap<>(before.file().keyEpochs());
        fresh.forEach((name, key) -> epochs.put(name, key.epoch()));
        return epochs;
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(before.file().slots());
        if (fresh.containsKey(KeyName.DK)) {
            slots.replaceAll(slot -> slot.granted(nobodys(KeyName.DK)));
            for (Member member : directory.members().all()) {
                if (member.here() && !member.sheet()) {
                    slots.set(member.place(), slots.get(member.place()).granted(sealed(KeyName.DK, member)));
                }
            }
        }
        return slots;
    }

    private List<SheetEntry> sheets() {
        List<SheetEntry> sheets = new ArrayList<>(before.file().sheets());
        for (KeyName name : fresh.keySet()) {
            sheets.replaceAll(entry -> entry.granted(name, nobodys(name)));
            for (Member member : directory.members().all()) {
                if (member.here() && member.sheet()) {
                    sheets.set(member.place(), sheets.get(member.place()).granted(name, sealed(name, member)));
                }
            }
        }
        return sheets;
    }

    private byte[] sealed(KeyName name, Member member) {
        return Grants.seal(before.file().vault(), name, of(name).epoch(), member.id(), member.exchange(),
                of(name).secret());
    }

    /** What only somebody with the right key could tell from a real one. */
    private byte[] nobodys(KeyName name) {
        return Grants.seal(before.file().vault(), name, of(name).epoch(), UUID.randomUUID(),
                WorkerKeys.random().exchangePublic(), Secret.random());
    }

    private HeldKey of(KeyName name) {
        return Objects.requireNonNull(fresh.get(name));
    }
}
