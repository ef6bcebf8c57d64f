package org.mlango.vault;

import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.mlango.store.Derivation;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.OpenResult;
import org.mlango.store.Secret;
import org.mlango.store.VaultMark;
import org.mlango.vault.Members.Member;

/** The slot file and its key directory, checked against DK and each other. */
record Opened(SlotFile file, Directory directory, Secret dk) {
    private static final String KEYS = "keys";

    /** @throws NotOpened if somebody without DK wrote the file, or a line of the directory does not hold */
    static Opened check(SlotFile file, byte[] bytes, Secret dk) throws NotOpened {
        if (!SlotFile.madeWith(dk, bytes)) {
            throw NotOpened.damaged(SlotFile.PART);
        }
        Directory directory = Directory.open(file.vault(), SlotFile.directoryKey(dk), file.directory());
        if (directory == null) {
            throw NotOpened.damaged(KEYS);
        }
        for (KeyName name : KeyName.values()) {
            if (directory.members().epoch(name) != file.epochOf(name)) {
                throw NotOpened.damaged(KEYS);
            }
        }
        Opened opened = new Opened(file, directory, dk);
        opened.mustBe(KeyName.DK, dk);
        return opened;
    }

    /** The member who came in, whose last seen head must lie in the chain. */
    Member entered(SlotSecrets secrets) throws NotOpened {
        if (secrets.seen().number() > directory.head().number()) {
            throw new NotOpened(new OpenResult.OlderThanLastSeen<>(directory.head().number(), secrets.seen().number()));
        }
        Member member = directory.members().find(secrets.worker());
        if (!directory.passed(secrets.seen()) || member == null || !member.here()
                || !MessageDigest.isEqual(member.exchange(), secrets.keys().exchangePublic())
                || !MessageDigest.isEqual(member.signing(), secrets.keys().signingPublic())) {
            throw NotOpened.damaged(KEYS);
        }
        return member;
    }

    void mustKnow(RecoverySheet sheet) throws NotOpened {
        Member member = directory.members().find(sheet.id());
        if (member == null || !member.here() || !member.sheet()
                || !MessageDigest.isEqual(member.exchange(), sheet.keys().exchangePublic())) {
            throw NotOpened.damaged(KEYS);
        }
    }

    /** Each key granted to this worker and wanted now, checked against its commitment. What nobody granted yet is left out. */
    Map<KeyName, HeldKey> keys(Member member, WorkerKeys own, Reach reach) throws NotOpened {
        Map<KeyName, HeldKey> keys = new EnumMap<>(KeyName.class);
        for (KeyName name : reach.keys(member.roles())) {
            Statement.Granted grant = directory.members().grant(member.id(), name);
            if (name == KeyName.DK) {
                keys.put(name, held(name, dk));
            } else if (grant != null && directory.members().opens(member.id(), name)) {
                keys.put(name, opened(name, member.id(), own, grant.grant()));
            }
        }
        return keys;
    }

    HeldKey opened(KeyName name, UUID recipient, WorkerKeys own, byte[] grant) throws NotOpened {
        Secret key = Grants.open(file.vault(), name, file.epochOf(name), recipient, own, grant);
        if (key == null) {
            throw NotOpened.damaged(KEYS);
        }
        mustBe(name, key);
        return held(name, key);
    }

    HeldKey held(KeyName name, Secret key) {
        return new HeldKey(key, file.epochOf(name));
    }

    Keyring keyring(Map<KeyName, HeldKey> keys) {
        Statement.KeyMade ck = directory.members().key(KeyName.CK);
        return new Keyring(keys, ck == null ? null : ck.publicHalf(), file.epochOf(KeyName.CK));
    }

    /** The database must be of this vault and know the same keys. */
    void mustMatch(VaultMark mark) throws NotOpened {
        boolean same = mark.vault().equals(file.vault());
        for (KeyName name : KeyName.values()) {
            Statement.KeyMade made = directory.members().key(name);
            byte[] known = mark.commitments().getOrDefault(name, new byte[0]);
            same &= made != null && MessageDigest.isEqual(known, made.commitment());
        }
        if (!same) {
            throw NotOpened.damaged("data");
        }
    }

    private void mustBe(KeyName name, Secret key) throws NotOpened {
        Statement.KeyMade made = directory.members().key(name);
        byte[] commitment = Derivation.commitment(name, file.epochOf(name), key);
        if (made == null || !MessageDigest.isEqual(commitment, made.commitment())) {
            throw NotOpened.damaged(KEYS);
        }
    }
}
