package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCheckTest {
    private static final int ROWS = 60;

    @TempDir
    private Path folder = Path.of("set by JUnit");
    private final Secret key = TestStore.secret(KeyName.DK);
    private Path file = Path.of("set below");

    @BeforeEach
    void aFileWithSomethingInIt() throws IOException {
        file = folder.resolve("data");
        try (Store store = Store.create(file, key, new VaultMark(UUID.randomUUID(), 1, true, Map.of()),
                Clock.systemUTC())) {
            store.actAs(TestStore.actor(Role.MANAGER));
            store.write(tx -> {
                for (int i = 0; i < ROWS; i++) {
                    tx.sql().insertInto(SETTING).set(SETTING.NAME, "N" + i).set(SETTING.ID, UUID.randomUUID())
                            .set(SETTING.CONTENT, new byte[3000]).set(SETTING.ROW_VERSION, 1L).execute();
                }
                tx.audit(AuditLine.of("KEPT", "setting", null));
                return Outcome.done(true);
            });
        }
    }

    @Test
    void aWholeFileIsFoundWholeTableAfterTable() {
        try (Store store = opened()) {
            assertThat(store.lookFurther()).isEqualTo(Wholeness.MORE_TO_LOOK_AT);
            assertThat(TestStore.lookedThrough(store)).isEqualTo(Wholeness.WHOLE);
            assertThat(store.lookFurther()).as("once is enough").isEqualTo(Wholeness.WHOLE);
        }
    }

    /** Each page in turn: either it does not open, or it is found soon after, and never called whole. */
    @Test
    void aDamagedPageIsFoundWhereverItLies() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Set<Wholeness> found = EnumSet.noneOf(Wholeness.class);
        int refused = 0;
        for (int page = 1; page < whole.length / StoreFile.PAGE; page += 7) {
            byte[] changed = whole.clone();
            Arrays.fill(changed, page * StoreFile.PAGE, (page + 1) * StoreFile.PAGE, (byte) 0x5a);
            Files.write(file, changed);
            if (Store.openAtOnce(file, key, Clock.systemUTC()) instanceof OpenResult.Opened<Store>(Store store)) {
                try (store) {
                    found.add(TestStore.lookedThrough(store));
                }
            } else {
                refused++;
            }
            assertThat(Store.open(file, key, Clock.systemUTC())).isInstanceOf(OpenResult.Damaged.class);
        }
        assertThat(found).containsExactly(Wholeness.DAMAGED);
        assertThat(refused).as("most pages are not needed to open").isLessThan(whole.length / StoreFile.PAGE / 7);
    }

    /** An upgrade writes into every table: nothing is upgraded that was not looked through before. */
    @Test
    void anOlderFileIsLookedThroughBeforeItIsUpgraded() throws Exception {
        OlderFile.writeTo(file);
        if (!(Store.openAtOnce(file, OlderFile.KEY,
                Clock.systemUTC()) instanceof OpenResult.Opened<Store>(Store store))) {
            throw new AssertionError("not opened");
        }
        try (store) {
            assertThat(store.lookFurther()).isEqualTo(Wholeness.WHOLE);
        }
    }

    private Store opened() {
        if (Store.openAtOnce(file, key, Clock.systemUTC()) instanceof OpenResult.Opened<Store>(Store store)) {
            return store;
        }
        throw new AssertionError("not opened");
    }
}
