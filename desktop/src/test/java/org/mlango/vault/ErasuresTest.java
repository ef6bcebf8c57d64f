package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.TestStore;
import org.mlango.vault.ErasuresRead.Fault;

class ErasuresTest {
    private final TestStore test = TestStore.fresh();
    private final Erasures ours = Erasures.of(test.store());

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatWasAppendedReadsBack() throws IOException {
        Path file = folder.resolve("erasures");
        List<ErasureLine> lines = lines(5, 1);
        ours.write(file, List.of());
        for (ErasureLine line : lines) {
            ours.append(file, List.of(line));
        }

        assertThat(ours.read(file)).isEqualTo(new ErasuresRead(lines, Fault.NONE, 0));
        assertThat(Files.size(file)).as("every line is as long as any other").isEqualTo(32 + 5 * (12 + 137));
    }

    /** One case for each way a file can be wrong; what can still be read is read. */
    @Test
    void everyFaultHasItsName() throws IOException {
        List<ErasureLine> lines = lines(4, 1);
        byte[] whole = bytes(lines);
        int line = 12 + 137;

        assertThat(ours.read(folder.resolve("nowhere")).fault()).isEqualTo(Fault.MISSING);
        assertThat(ours.read(new byte[5]).fault()).isEqualTo(Fault.NOT_ONE);
        assertThat(ours.read(changed(whole, 1, 7)).fault()).isEqualTo(Fault.NEWER);
        assertThat(ours.read(changed(whole, 4, whole[4] + 1)).fault()).isEqualTo(Fault.FOREIGN);
        assertThat(ours.read(Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(new ErasuresRead(lines.subList(0, 3), Fault.CUT, 4));
        assertThat(ours.read(Arrays.copyOf(whole, 32 + 2 * line + 3)))
                .isEqualTo(new ErasuresRead(lines.subList(0, 2), Fault.CUT, 3));
        assertThat(ours.read(without(whole, 1, line)))
                .isEqualTo(new ErasuresRead(List.of(lines.get(0), lines.get(2), lines.get(3)), Fault.GAP, 2));
        assertThat(ours.read(changed(whole, 32 + line + 40, whole[32 + line + 40] ^ 1)))
                .isEqualTo(new ErasuresRead(List.of(lines.get(0), lines.get(2), lines.get(3)), Fault.DAMAGED, 2));
        assertThat(ours.read(changed(whole, 32, 0x7f))).isEqualTo(new ErasuresRead(List.of(), Fault.DAMAGED, 1));

        List<ErasureLine> broken = new ArrayList<>(lines);
        broken.set(2, lines(3, 9).get(2));
        assertThat(ours.read(bytes(broken))).isEqualTo(new ErasuresRead(broken, Fault.BROKEN_CHAIN, 3));
    }

    @Test
    void anotherVaultCannotReadIt() throws IOException {
        byte[] whole = bytes(lines(2, 1));
        byte[] renamed = whole.clone();
        try (TestStore other = TestStore.fresh()) {
            UUID vault = UUID.randomUUID();
            System.arraycopy(Ids.bytes(vault), 0, renamed, 2, 16);
            assertThat(ours.read(renamed).fault()).isEqualTo(Fault.FOREIGN);
            // stores of the tests are copies of one: the same vault, and so it reads what the other wrote
            assertThat(Erasures.of(other.store()).read(whole).lines()).hasSize(2);
        }
    }

    /** Any bit turned: never taken for whole, and no line is read that was not written. */
    @Test
    void noTurnedBitGoesUnseen() throws IOException {
        List<ErasureLine> lines = lines(3, 1);
        byte[] whole = bytes(lines);
        Random random = new Random(5);
        for (int turn = 0; turn < 400; turn++) {
            byte[] turned = whole.clone();
            int at = random.nextInt(turned.length);
            turned[at] ^= (byte) (1 << random.nextInt(8));
            ErasuresRead read = ours.read(turned);
            assertThat(read.whole()).as("byte " + at).isFalse();
            assertThat(lines).as("byte " + at).containsAll(read.lines());
        }
    }

    @Test
    void aHalfWrittenLineIsCutOffAndWrittenAgain() throws IOException {
        List<ErasureLine> lines = lines(3, 1);
        byte[] whole = bytes(lines);
        for (int cut = 1; cut < 12 + 137; cut += 7) {
            Path file = Files.write(folder.resolve("cut" + cut), Arrays.copyOf(whole, whole.length - cut));

            assertThat(ours.bringUpTo(file, lines)).isEmpty();
            assertThat(ours.read(file)).isEqualTo(new ErasuresRead(lines, Fault.NONE, 0));
        }
    }

    @Test
    void aDamagedFileIsWrittenAnewAndAForeignOneIsLeft() throws IOException {
        List<ErasureLine> lines = lines(3, 1);
        byte[] whole = bytes(lines);
        Path file = Files.write(folder.resolve("erasures"), changed(whole, 200, whole[200] ^ 4));
        assertThat(ours.bringUpTo(file, lines)).isEmpty();
        assertThat(ours.read(file).whole()).isTrue();

        Files.delete(file);
        assertThat(ours.bringUpTo(file, lines)).isEmpty();
        assertThat(ours.read(file).lines()).isEqualTo(lines);

        byte[] foreign = changed(whole, 4, whole[4] + 1);
        Files.write(file, foreign);
        assertThatThrownBy(() -> ours.bringUpTo(file, lines)).isInstanceOf(Erasures.ForeignErasures.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(foreign);
    }

    @Test
    void whatOnlyTheFileKnowsIsToldAndNotOverwritten() throws IOException {
        List<ErasureLine> lines = lines(4, 1);
        Path file = Files.write(folder.resolve("erasures"), bytes(lines));

        assertThat(ours.bringUpTo(file, lines.subList(0, 2))).isEqualTo(lines.subList(2, 4));
        assertThat(ours.read(file).lines()).isEqualTo(lines);
    }

    @Test
    void copiesCompleteEachOther() {
        List<ErasureLine> all = lines(6, 1);

        United united = united(List.of(all.subList(0, 2), List.of(all.get(2), all.get(4)),
                List.of(all.get(3), all.get(5))));

        assertThat(united).isEqualTo(new United(all, List.of(), 6, List.of()));
    }

    /** A vault restored without its newest lines goes on under the same numbers; both branches must hold. */
    @Test
    void nothingOfABranchIsLost() {
        List<ErasureLine> before = lines(5, 1);
        List<ErasureLine> after = new ArrayList<>(before.subList(0, 3));
        grow(after, 4, 77);

        United united = united(List.of(before, after));

        assertThat(united.chain()).isEqualTo(after);
        assertThat(united.strays()).isEqualTo(before.subList(3, 5));
        assertThat(united.highest()).isEqualTo(7);
        assertThat(united.missing()).isEmpty();
        assertThat(united.everything()).hasSize(9);
    }

    @Test
    void whatNobodyKnowsIsSaid() {
        List<ErasureLine> all = lines(6, 1);

        United united = united(List.of(all.subList(0, 2), all.subList(4, 6)));

        assertThat(united.chain()).isEqualTo(all.subList(0, 2));
        assertThat(united.strays()).isEqualTo(all.subList(4, 6));
        assertThat(united.missing()).containsExactly(3L, 4L);
    }

    @Test
    void unitingLosesNoLineOfAnyCopy() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<List<ErasureLine>> branches = new ArrayList<>(List.of(lines(random.nextInt(8), 1)));
            for (int branch = 0; branch < 3; branch++) {
                List<ErasureLine> root = branches.get(random.nextInt(branches.size()));
                List<ErasureLine> grown = new ArrayList<>(root.subList(0, random.nextInt(root.size() + 1)));
                grow(grown, random.nextInt(5), 100 * branch + seed);
                branches.add(grown);
            }
            Set<String> told = new TreeSet<>();
            List<List<ErasureLine>> copies = branches.stream().map(branch -> {
                List<ErasureLine> copy = branch.stream().filter(line -> random.nextInt(5) > 0).toList();
                copy.forEach(line -> told.add(line.happening()));
                return copy;
            }).toList();

            United united = united(copies);

            assertThat(united.everything().stream().map(ErasureLine::happening)).as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(told);
            assertThat(ours.read(unchecked(united.chain())).whole()).as("seed " + seed).isTrue();
        }
    }

    private United united(List<List<ErasureLine>> copies) {
        return United.of(ours, copies.stream().map(lines -> new ErasuresRead(lines, Fault.NONE, 0)).toList());
    }

    private List<ErasureLine> lines(int count, int seed) {
        List<ErasureLine> lines = new ArrayList<>();
        grow(lines, count, seed);
        return lines;
    }

    private void grow(List<ErasureLine> lines, int count, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            byte[] token = new byte[ErasureLine.TOKEN];
            random.nextBytes(token);
            lines.add(new ErasureLine(lines.size() + 1, Objects.requireNonNull(ErasureKind.of(1 + random.nextInt(4))),
                    Instant.ofEpochMilli(1_800_000_000_000L + random.nextInt()), token,
                    lines.isEmpty() ? ErasureLine.beginning() : lines.getLast().hash(ours.vault())));
        }
    }

    private byte[] bytes(List<ErasureLine> lines) throws IOException {
        Path file = Files.createTempFile(folder, "whole", "");
        ours.write(file, lines);
        return Files.readAllBytes(file);
    }

    private byte[] unchecked(List<ErasureLine> lines) {
        try {
            return bytes(lines);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] without(byte[] whole, int index, int line) {
        byte[] less = new byte[whole.length - line];
        System.arraycopy(whole, 0, less, 0, 32 + index * line);
        System.arraycopy(whole, 32 + (index + 1) * line, less, 32 + index * line, less.length - 32 - index * line);
        return less;
    }
}
