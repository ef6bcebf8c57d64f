package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPrivateKey;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class HpkeTest {
    private final byte[] own = Secret.random().copy();
    private final byte[] binding = {1, 2, 3};
    private final byte[] sealed = Hpke.seal(Hpke.publicHalf(own), binding, new byte[]{9, 8, 7});

    @Test
    void opensForItsRecipientAndBindingAlone() {
        assertThat(Hpke.open(own, binding, sealed)).containsExactly(9, 8, 7);
        assertThat(Hpke.open(own, new byte[]{1, 2}, sealed)).isNull();
        assertThat(Hpke.open(Secret.random().copy(), binding, sealed)).isNull();
    }

    @Test
    void everyFlippedBitAndEveryCutIsNoticed() {
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(Hpke.open(own, binding, flipped)).as("bit %d", bit).isNull();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(Hpke.open(own, binding, Arrays.copyOf(sealed, length))).isNull();
        }
    }

    /** Against another maker's arithmetic: the JDK's. */
    @Test
    void aPublicHalfIsTheSameInTheJdk() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        byte[] scalar = ((XECPrivateKey) pair.getPrivate()).getScalar().orElseThrow();
        byte[] encoded = pair.getPublic().getEncoded();

        assertThat(Hpke.publicHalf(scalar)).isEqualTo(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }
}
