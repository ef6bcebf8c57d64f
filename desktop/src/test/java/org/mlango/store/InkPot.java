package org.mlango.store;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Set;
import java.util.UUID;

/** Signs as one worker and checks it, with Java's own Ed25519 and not the one of the program. */
final class InkPot {
    private final KeyPair pair;

    InkPot() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    Actor counsellor() {
        Actor bare = TestStore.actor(Role.COUNSELLOR);
        return new Actor(bare.worker(), Set.copyOf(bare.roles()), bare.keys(), this::sign);
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    boolean holds(UUID signer, byte[] message, byte[] tried) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(pair.getPublic());
            signature.update(message);
            return signer.equals(TestStore.WORKER) && signature.verify(tried);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    AuditCheck.Result check(ReadTx tx, AuditHead known) {
        AuditCheck check = new AuditCheck(known, this::holds);
        while (check.further(tx)) {
            // goes on
        }
        return check.result();
    }
}
