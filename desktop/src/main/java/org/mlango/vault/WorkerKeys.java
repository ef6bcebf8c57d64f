package org.mlango.vault;

import java.security.SecureRandom;
import java.util.Arrays;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

import org.mlango.store.Hpke;
import org.mlango.store.Signer;

/**
 * The two private halves of a worker or of a recovery sheet: one opens what is sealed to them, one signs.
 *
 * @param exchange X25519, 32 bytes
 * @param signing Ed25519 seed, 32 bytes
 */
record WorkerKeys(byte[] exchange, byte[] signing) implements AutoCloseable {
    static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static WorkerKeys random() {
        byte[] exchange = new byte[LENGTH];
        byte[] signing = new byte[LENGTH];
        RANDOM.nextBytes(exchange);
        RANDOM.nextBytes(signing);
        return new WorkerKeys(exchange, signing);
    }

    byte[] exchangePublic() {
        return Hpke.publicHalf(exchange);
    }

    byte[] signingPublic() {
        return new Ed25519PrivateKeyParameters(signing).generatePublicKey().getEncoded();
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(signing));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** Signs until these keys are closed; tried at once, since they may be wiped while it signs. */
    Signer signer() {
        byte[] known = signingPublic();
        return message -> {
            byte[] signature = sign(message);
            return signed(known, message, signature) ? signature : null;
        };
    }

    static boolean signed(byte[] publicHalf, byte[] message, byte[] signature) {
        try {
            Ed25519Signer verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(publicHalf));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        Arrays.fill(exchange, (byte) 0);
        Arrays.fill(signing, (byte) 0);
    }

    @Override
    public String toString() {
        return "WorkerKeys";
    }
}
