package org.mlango.library.pack;

import java.security.SecureRandom;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The key a centre signs its packs with (Ed25519). It signs nothing else. */
public final class PackKey {
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] seed;

    /** @param seed 32 bytes, to be kept sealed */
    public PackKey(byte[] seed) {
        if (seed.length != LENGTH) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        this.seed = seed.clone();
    }

    public static PackKey random() {
        byte[] seed = new byte[LENGTH];
        RANDOM.nextBytes(seed);
        return new PackKey(seed);
    }

    public byte[] seed() {
        return seed.clone();
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded());
    }

    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    static boolean signed(Fingerprint by, byte[] message, byte[] signature) {
        try {
            Ed25519Signer verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(by.key()));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "PackKey";
    }
}
