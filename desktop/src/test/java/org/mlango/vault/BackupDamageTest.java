package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.vault.TestVault.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.OpenResult;
import org.mlango.vault.ErasuresRead.Fault;

/** Bits, pages, lengths and whole files of a set are changed: it is noticed before anything is brought back, or nothing reads differently. */
class BackupDamageTest {
    private static final int PAGE = 4096;
    private static final int CHECK = 32;

    @TempDir
    Path medium;

    private final Random random = new Random(20261125);
    private final TestVault test = TestVault.locked();
    private Session session = test.open();
    private Backups backups = new Backups(session, test.clock);
    private final Map<Path, byte[]> whole = new LinkedHashMap<>();
    private BackupSet set = new BackupSet(medium);
    private BackupSet older = new BackupSet(medium);

    @BeforeEach
    void twoSets() throws IOException {
        BackupTest.told(session.store(), "first");
        older = made();
        session.close();
        session = test.open();
        backups = new Backups(session, test.clock);
        BackupTest.told(session.store(), "second");
        set = made();
        for (Path file : List.of(set.data(), set.slots(), set.mark(), set.erasures())) {
            whole.put(file, Files.readAllBytes(file));
        }
    }

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void bitsTurnedInASetAreNoticed() throws IOException {
        flips(Tries.of(200, 10_000));
    }

    /** Half of them with the plain check made to fit, where a file has one, as somebody would who knows the format but not the key. */
    private void flips(int flips) throws IOException {
        List<String> missed = new ArrayList<>();
        List<Path> files = List.copyOf(whole.keySet());
        for (int i = 0; i < flips; i++) {
            Path file = files.get(i % files.size());
            byte[] changed = bytes(file).clone();
            boolean fitted = i % 8 >= 4 && (file.equals(set.slots()) || file.equals(set.mark()));
            int bit = random.nextInt((changed.length - (fitted ? CHECK : 0)) * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            if (fitted) {
                byte[] sum = Head.sha256(Arrays.copyOf(changed, changed.length - CHECK));
                System.arraycopy(sum, 0, changed, changed.length - CHECK, CHECK);
            }
            judge(file, changed, "bit " + bit, missed);
        }
        Figures.tell(Trial.BIT_FLIPS, "backups", flips, missed.size(), "data, slots, mark and erasures of a set");
        assertThat(missed).isEmpty();
    }

    @Test
    void damagedPagesAndShorterFilesAreNoticed() throws IOException {
        pages(Tries.of(100, 5_000));
    }

    private void pages(int tries) throws IOException {
        List<String> missed = new ArrayList<>();
        byte[] data = bytes(set.data());
        byte[] before = Files.readAllBytes(older.data());
        List<Path> files = List.copyOf(whole.keySet());
        for (int i = 0; i < tries; i++) {
            int at = random.nextInt(data.length / PAGE) * PAGE;
            int other = (at + PAGE * (1 + random.nextInt(data.length / PAGE - 1))) % data.length;
            byte[] changed = data.clone();
            switch (i % 6) {
                case 0 -> System.arraycopy(data, other, changed, at, PAGE / 2);
                case 1 -> Arrays.fill(changed, at, at + PAGE, (byte) 0);
                case 2 -> {
                    System.arraycopy(data, at, changed, other, PAGE);
                    System.arraycopy(data, other, changed, at, PAGE);
                }
                case 3 -> System.arraycopy(before, at % before.length, changed, at, PAGE);
                case 4 -> random.nextBytes(changed);
                default -> {
                    Path file = files.get(i / 6 % files.size());
                    byte[] bytes = bytes(file);
                    judge(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)), "shorter", missed);
                    continue;
                }
            }
            judge(set.data(), changed, "page " + at / PAGE + " way " + i % 6, missed);
        }
        Figures.tell(Trial.PAGES, "backups", tries, missed.size(),
                "torn, zeroed, swapped, of an older set, overwritten, cut short");
        assertThat(missed).isEmpty();
    }

    /** Each file by itself, and any two of them, of an older set of the same vault under the same key. */
    @Test
    void filesOfAnotherSetAreNoticed() throws IOException {
        Map<Path, Path> others = new LinkedHashMap<>();
        others.put(set.data(), older.data());
        others.put(set.slots(), older.slots());
        others.put(set.mark(), older.mark());
        List<String> missed = new ArrayList<>();
        int tries = 0;
        for (int chosen = 1; chosen < 7; chosen++) {
            int number = 0;
            for (Map.Entry<Path, Path> file : others.entrySet()) {
                if ((chosen & 1 << number++) != 0) {
                    Files.copy(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            tries++;
            if (opens()) {
                missed.add("files " + chosen);
            }
            putBack();
        }
        Figures.tell(Trial.PAGES, "backups' files", tries, missed.size(), "each and any two of an older set");
        assertThat(missed).isEmpty();
        assertThat(opens()).as("the control: whole as it was").isTrue();
    }

    private void judge(Path file, byte[] changed, String what, List<String> missed) throws IOException {
        Files.write(file, changed);
        boolean noticed = file.equals(set.erasures()) ? erasuresTold() : !opens();
        if (!noticed && !Arrays.equals(changed, bytes(file))) {
            missed.add(file.getFileName() + " " + what);
        }
        Files.write(file, bytes(file));
    }

    /** Its own list of erasures may be damaged without harm, as long as nobody takes what it says for all there was. */
    private boolean erasuresTold() throws IOException {
        ErasuresRead read = Erasures.of(session.store()).read(set.erasures());
        return read.fault() != Fault.NONE || read.lines().equals(session.store().erasureLines());
    }

    private boolean opens() throws IOException {
        return backups.check(set, BackupTest.watch()) instanceof OpenResult.Opened;
    }

    private void putBack() throws IOException {
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    private byte[] bytes(Path file) {
        return whole.getOrDefault(file, new byte[0]);
    }

    private BackupSet made() throws IOException {
        UUID id = UUID.randomUUID();
        opened(backups.make(medium, id, BackupTest.watch()));
        return BackupSet.on(medium, id);
    }
}
