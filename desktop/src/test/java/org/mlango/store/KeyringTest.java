package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.store.KeyName.CK;
import static org.mlango.store.KeyName.IK;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.mlango.store.Keyring.HeldKey;

class KeyringTest {
    private final Secret ik = Secret.random();
    private final Secret ck = Secret.random();
    private final Keyring nurse = new Keyring(Map.of(IK, new HeldKey(ik, 1), CK, new HeldKey(ck, 1)), null, 1);
    private final Keyring desk = new Keyring(Map.of(IK, new HeldKey(ik, 1)), Derivation.ckPublicHalf(ck), 1);
    private final Cell cell = new Cell("person", "identity", UUID.randomUUID(), 1);
    private final byte[] value = "invented".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsSealedOpens() {
        assertThat(nurse.open(IK, cell, desk.seal(IK, cell, value))).isEqualTo(value);
    }

    @Test
    void theDeskWritesCodesAndCannotReadThemBack() {
        byte[] sealed = desk.seal(CK, cell, value);

        assertThat(Keyring.waitsForCk(sealed)).isTrue();
        assertThatThrownBy(() -> desk.open(CK, cell, sealed)).isInstanceOf(KeyNotHeld.class);
        assertThat(nurse.open(CK, cell, sealed)).isEqualTo(value);
        assertThat(Keyring.waitsForCk(nurse.seal(CK, cell, value))).isFalse();
    }

    @Test
    void aValueMovedToAnotherPlaceDoesNotOpen() {
        for (byte[] sealed : new byte[][]{nurse.seal(CK, cell, value), desk.seal(CK, cell, value)}) {
            for (Cell other : new Cell[]{new Cell("visit", "identity", cell.row(), 1),
                    new Cell("person", "codes", cell.row(), 1), new Cell("person", "identity", UUID.randomUUID(), 1),
                    new Cell("person", "identity", cell.row(), 2)}) {
                assertThatThrownBy(() -> nurse.open(CK, other, sealed)).isInstanceOf(SealBroken.class);
            }
            assertThatThrownBy(() -> nurse.open(IK, cell, sealed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aChangedValueDoesNotOpen() {
        Random random = new Random(20260616);
        for (byte[] sealed : new byte[][]{nurse.seal(CK, cell, value), desk.seal(CK, cell, value)}) {
            for (int i = 0; i < 500; i++) {
                byte[] changed = sealed.clone();
                changed[random.nextInt(sealed.length)] ^= (byte) (1 + random.nextInt(255));
                assertThatThrownBy(() -> nurse.open(CK, cell, changed)).isInstanceOf(SealBroken.class);
            }
            assertThatThrownBy(() -> nurse.open(CK, cell, new byte[0])).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aLengthTellsLittle() {
        assertThat(nurse.seal(IK, cell, new byte[1])).hasSameSizeAs(nurse.seal(IK, cell, new byte[60]));
        assertThat(nurse.open(IK, cell, nurse.seal(IK, cell, new byte[10_000]))).hasSize(10_000);
    }

    @Test
    void aClosedKeyringOpensNothing() {
        byte[] sealed = nurse.seal(CK, cell, value);
        nurse.close();

        assertThatThrownBy(() -> nurse.open(CK, cell, sealed)).isInstanceOf(KeyNotHeld.class);
        assertThat(nurse.held()).isEmpty();
    }
}
