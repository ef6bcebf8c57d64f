package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadingMuchTest {
    @Test
    void keepsMorePagesOnlyWhileItLasts() {
        try (TestStore test = TestStore.fresh()) {
            Store store = test.store();
            store.actAs(TestStore.actor(Role.MANAGER));
            long before = store.read(ReadingMuchTest::kept);

            assertThat(store.<Long>read(tx -> tx.readingMuch(() -> kept(tx)))).isEqualTo(8 * before);
            assertThat(store.<Long>read(ReadingMuchTest::kept)).isEqualTo(before);
            assertThatThrownBy(() -> store.read(tx -> tx.readingMuch(() -> {
                throw new IllegalStateException("cut short");
            }))).hasMessage("cut short");
            assertThat(store.<Long>read(ReadingMuchTest::kept)).isEqualTo(before);
        }
    }

    /** In KiB; below zero, as SQLite tells it. */
    private static long kept(ReadTx tx) {
        return tx.sql().fetchSingle("PRAGMA cache_size").get(0, Long.class);
    }
}
