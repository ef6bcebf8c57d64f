package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.AuditLine;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.store.TestStore;
import org.mlango.store.Wholeness;

/** Single bits, whole pages and whole files of a vault are damaged: it is noticed, or nothing reads differently. */
class DamageTest {
    private static final int PAGE = 4096;

    private final Random random = new Random(20261125);
    private final TestVault test = TestVault.locked();
    private Secret dk = Secret.random();
    private List<String> whole = List.of();
    private byte[] older = new byte[0];
    private byte[] data = new byte[0];
    private int looks;

    @BeforeEach
    void aVaultWithSomethingInIt() throws IOException {
        write(0);
        older = Files.readAllBytes(test.data());
        write(40);
        data = Files.readAllBytes(test.data());
        whole = contents();
    }

    private void write(int from) {
        try (Session session = test.open()) {
            dk = Secret.of(session.vault().dk().copy());
            for (int i = from; i < from + 40; i++) {
                String name = "N" + i;
                done(session.store().write(tx -> {
                    tx.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.ID, UUID.randomUUID())
                            .set(SETTING.CONTENT, new byte[1000]).set(SETTING.ROW_VERSION, 1L).execute();
                    tx.audit(AuditLine.of("KEPT", "setting", UUID.randomUUID()));
                    return Outcome.done(true);
                }));
            }
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void bitsTurnedInTheDatabaseAreNoticedOrDoNoHarm() throws IOException {
        flipInData(Tries.of(300, 10_000));
    }

    private void flipInData(int flips) throws IOException {
        int harmless = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < flips; i++) {
            int bit = random.nextInt(data.length * 8);
            byte[] changed = data.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            String said = looksLike(changed);
            harmless += said.equals("the same") ? 1 : 0;
            if (said.equals("different")) {
                missed.add("bit " + bit);
            }
        }
        Figures.tell(Trial.BIT_FLIPS, "database", flips, missed.size(), harmless + " read no differently");
        assertThat(missed).isEmpty();
    }

    /** Half of them with the plain check made to fit, as somebody would who knows the format but not the key. */
    @Test
    void bitsTurnedInTheSlotFileAreNoticed() throws IOException {
        byte[] slots = Files.readAllBytes(test.slots());
        List<String> missed = new ArrayList<>();
        int flips = Tries.of(200, 2_000);
        for (int i = 0; i < flips; i++) {
            int bit = random.nextInt((slots.length - 32) * 8);
            byte[] changed = slots.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            if (i % 2 == 0) {
                byte[] sum = Head.sha256(Arrays.copyOf(changed, changed.length - 32));
                System.arraycopy(sum, 0, changed, changed.length - 32, 32);
            }
            Files.write(test.slots(), changed);
            if (opens()) {
                missed.add("bit " + bit);
            }
        }
        Figures.tell(Trial.BIT_FLIPS, "slots", flips, missed.size(), "half with the plain check made to fit");
        assertThat(missed).isEmpty();
    }

    @Test
    void bitsTurnedInPointerAndErasuresAreNoticedOrDoNoHarm() throws IOException {
        List<String> missed = new ArrayList<>();
        int flips = 0;
        int each = Tries.of(50, 500);
        for (String name : List.of("current", "g0001/erasures")) {
            Path file = test.folder.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < each; i++, flips++) {
                int bit = random.nextInt(bytes.length * 8);
                byte[] changed = bytes.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, changed);
                if (opens() && !whole.equals(contents())) {
                    missed.add(name + " bit " + bit);
                }
            }
            Files.write(file, bytes);
        }
        Figures.tell(Trial.BIT_FLIPS, "pointer and erasures", flips, missed.size(), "opened or said so");
        assertThat(missed).isEmpty();
    }

    @Test
    void damagedPagesAndOlderFilesAreNoticed() throws IOException {
        pages(Tries.of(180, 10_000));
    }

    private void pages(int tries) throws IOException {
        List<String> missed = new ArrayList<>();
        int harmless = 0;
        for (int i = 0; i < tries; i++) {
            byte[] changed = data.clone();
            int page = random.nextInt(data.length / PAGE);
            String what = damage(i % 4, changed, page);
            String said = looksLike(changed);
            harmless += said.equals("the same") ? 1 : 0;
            if (said.equals("different")) {
                missed.add(what + " " + page);
            }
        }
        Files.write(test.data(), data);
        Figures.tell(Trial.PAGES, "pages", tries, missed.size(),
                harmless + " of pages out of use, read no differently");
        assertThat(missed).isEmpty();
    }

    private String damage(int way, byte[] changed, int page) {
        int at = page * PAGE;
        int other = random.nextInt(data.length / PAGE) * PAGE;
        return switch (way) {
            case 0 -> {
                // half of the page is what another page was: a write that was cut
                System.arraycopy(data, other == at ? 0 : other, changed, at, PAGE / 2);
                yield "torn";
            }
            case 1 -> {
                Arrays.fill(changed, at, at + PAGE, (byte) 0);
                yield "zeroed";
            }
            case 2 -> {
                System.arraycopy(data, at, changed, other, PAGE);
                System.arraycopy(data, other, changed, at, PAGE);
                yield "swapped";
            }
            default -> {
                byte[] noise = new byte[PAGE];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, changed, at, PAGE);
                yield "overwritten";
            }
        };
    }

    @Test
    void filesOfAnotherDayAreNoticed() throws IOException {
        int tries = Tries.of(20, 200);
        int missed = 0;
        byte[] slots = Files.readAllBytes(test.slots());
        for (int i = 0; i < tries; i++) {
            boolean oldSlots = i % 2 == 0;
            Files.write(test.slots(), slots);
            Files.write(test.data(), data);
            byte[] before = Files.readAllBytes(oldSlots ? test.slots() : test.data());
            for (int unlocks = 0; unlocks < 2 + i % 3; unlocks++) {
                bySheet();
            }
            Files.write(oldSlots ? test.slots() : test.data(), before);
            missed += opens() ? 1 : 0;
        }
        Figures.tell(Trial.PAGES, "older files", tries, missed, "two or more unlocks old");
        assertThat(missed).isZero();
    }

    @Test
    void aShorterFileIsNoticed() throws IOException {
        for (int length : List.of(0, 1, PAGE - 1, PAGE, data.length / 2, data.length - PAGE, data.length - 1)) {
            assertThat(looksLike(Arrays.copyOf(data, length))).as("%s bytes", length).isEqualTo("noticed");
        }
        assertThat(looksLike(older)).as("the control: an older whole file differs").isEqualTo("different");
    }

    private void bySheet() throws IOException {
        opened(test.vault().openWithSheet(String.join(" ", test.sheet.words()))).close();
    }

    private boolean opens() throws IOException {
        OpenResult<Session> result = test.vault().openWithSheet(String.join(" ", test.sheet.words()));
        if (result instanceof OpenResult.Opened<Session>(Session session)) {
            session.close();
            return true;
        }
        return false;
    }

    private String looksLike(byte[] changed) throws IOException {
        Files.write(test.data(), changed);
        List<String> found = contents();
        return found.isEmpty() ? "noticed" : found.equals(whole) ? "the same" : "different";
    }

    /** Every row of every table but the trail and the epoch, which each opening changes; empty if it cannot be read. */
    private List<String> contents() {
        // every few as at a sign-in, where the pages are looked through afterwards; the others at once, which is quicker
        OpenResult<Store> result = looks++ % 5 == 0
                ? Store.openAtOnce(test.data(), dk, test.clock)
                : Store.open(test.data(), dk, test.clock);
        if (!(result instanceof OpenResult.Opened<Store>(Store store))) {
            return List.of();
        }
        try (store) {
            store.actAs(TestStore.actor(Role.MANAGER));
            if (TestStore.lookedThrough(store) == Wholeness.DAMAGED) {
                return List.of();
            }
            return store.read(tx -> {
                List<String> rows = new ArrayList<>();
                for (String table : tx.sql().fetch("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                        .getValues(0, String.class)) {
                    boolean moves = table.startsWith("audit_") || table.equals("vault_mark");
                    if (!moves) {
                        tx.sql().fetch("SELECT * FROM \"" + table + "\"")
                                .forEach(row -> rows.add(table + Arrays.deepToString(row.intoArray())));
                    }
                }
                return rows;
            });
        } catch (RuntimeException e) {
            // the engine refused a page while reading
            return List.of();
        }
    }
}
