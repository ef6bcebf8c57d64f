package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.mlango.store.KeyName;
import org.mlango.store.OpenResult.Damaged;
import org.mlango.store.OpenResult.NewerData;
import org.mlango.store.OpenResult.WrongNameOrPassphrase;
import org.mlango.store.Role;

class SlotFileTest {
    private static final TestVault TEST = TestVault.locked();
    private static byte[] bytes = new byte[0];

    @BeforeAll
    static void read() throws IOException {
        bytes = Files.readAllBytes(TEST.slots());
    }

    @AfterAll
    static void close() {
        TEST.close();
    }

    @Test
    void aFileCutShortIsDamagedBeforeAnybodysPassphraseIsJudged() throws IOException {
        for (int length : new int[]{0, 1, 17, 100, 445, bytes.length / 2, bytes.length - 1}) {
            Files.write(TEST.slots(), Arrays.copyOf(bytes, length));
            assertThat(TEST.unlock("nobody", "at all")).as("cut at %d", length)
                    .isEqualTo(new Damaged<Session>("slots"));
        }
        Files.write(TEST.slots(), bytes);
    }

    @Test
    void anyFlippedBitIsNoticed() {
        Random random = new Random(20260616);
        for (int i = 0; i < 2000; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(SlotFile.read(flipped)).isEqualTo(new Damaged<SlotFile>("slots"));
        }
    }

    @Test
    void aChangeMadeWithCareIsNoticedOnceDkIsHeld() throws IOException {
        byte[] changed = bytes.clone();
        changed[changed.length - 65] ^= 1;
        Files.write(TEST.slots(), withTrailer(changed));
        assertThat(TEST.unlock(TestVault.FIRST, TestVault.PASSPHRASE)).isEqualTo(new Damaged<Session>("slots"));
        Files.write(TEST.slots(), bytes);
    }

    @Test
    void aCostOutsideFloorAndCapIsNeverRead() {
        for (int kib : new int[]{0, 8, 65_535, 262_145, Integer.MAX_VALUE, -1}) {
            byte[] cheap = bytes.clone();
            ByteBuffer.wrap(cheap).putInt(46, kib);
            assertThat(SlotFile.read(withTrailer(cheap))).as("%d KiB", kib).isEqualTo(new Damaged<SlotFile>("slots"));
        }
        assertThat(ByteBuffer.wrap(bytes).getInt(46)).isEqualTo(KdfCost.FLOOR.memoryKib());
    }

    @Test
    void aNewerVersionIsNamed() {
        byte[] newer = bytes.clone();
        newer[1] = 2;
        assertThat(SlotFile.read(withTrailer(newer))).isInstanceOf(NewerData.class);
    }

    @Test
    void placesSwappedAreNoSlots() throws IOException {
        int first = 89;
        byte[] swapped = bytes.clone();
        for (int place = 0; place < SlotFile.SLOTS; place++) {
            int to = first + (place + 1) % SlotFile.SLOTS * Slot.LENGTH;
            System.arraycopy(bytes, first + place * Slot.LENGTH, swapped, to, Slot.LENGTH);
        }
        Files.write(TEST.slots(), withTrailer(swapped));
        assertThat(TEST.unlock(TestVault.FIRST, TestVault.PASSPHRASE)).isEqualTo(new Damaged<Session>("slots"));
        Files.write(TEST.slots(), bytes);
    }

    @Test
    void anotherSaltIsAWrongPassphrase() throws IOException {
        byte[] salted = bytes.clone();
        salted[50] ^= 1;
        Files.write(TEST.slots(), withTrailer(salted));
        assertThat(TEST.unlock(TestVault.FIRST, TestVault.PASSPHRASE)).isEqualTo(new WrongNameOrPassphrase<Session>());
        Files.write(TEST.slots(), bytes);
    }

    /** The layout of decision 0005: sizes that may never change, and as many places whoever works here. */
    @Test
    void sizesAreThoseOfTheDecision() {
        assertThat(Slot.LENGTH).isEqualTo(441);
        assertThat(SheetEntry.LENGTH).isEqualTo(336);
        assertThat(bytes.length).isEqualTo(89 + 24 * 441 + 4 * 336 + 32_768 + Sealed.OVERHEAD + 16 + 64);
        assertThat(FileOrder.KEYS).isEqualTo(List.of(KeyName.DK, KeyName.IK, KeyName.CK, KeyName.NK));
        assertThat(FileOrder.ROLES).isEqualTo(
                List.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR, Role.MANAGER, Role.DATA_OFFICER));
    }

    private static byte[] withTrailer(byte[] changed) {
        byte[] body = Arrays.copyOf(changed, changed.length - 32);
        return ByteBuffer.allocate(changed.length).put(body).put(Head.sha256(body)).array();
    }
}
