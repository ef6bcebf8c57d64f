package org.mlango.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.TestWorker;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class DraftsTest {
    private static final Form<Typed> NOTE = new Form<>("NOTE", Typed.class);
    private static final Form<Typed> OTHER = new Form<>("OTHER", Typed.class);
    private final TestStore test = TestStore.fresh();
    private final Drafts drafts = new Drafts();

    /** Somebody's words. */
    record Typed(String words) {}

    @AfterEach
    void close() {
        test.close();
    }

    private void keep(Form<Typed> form, String words) {
        test.scene(tx -> drafts.keep(tx, form, new Typed(words)));
    }

    private String left(Form<Typed> form) {
        return test.store().read(tx -> drafts.read(tx, form)).map(Typed::words).orElse("");
    }

    @Test
    void oneForEachFormUntilItIsDropped() {
        test.scene(TestWorker::insert);
        keep(NOTE, "first");
        keep(NOTE, "second");
        keep(OTHER, "third");
        assertThat(left(NOTE)).isEqualTo("second");
        assertThat(left(OTHER)).isEqualTo("third");
        test.scene(tx -> drafts.drop(tx, NOTE));
        assertThat(left(NOTE)).isEmpty();
        assertThat(left(OTHER)).isEqualTo("third");
    }

    @Test
    void whenOneMayNameSomebodyWhoGoesAllGo() {
        test.scene(TestWorker::insert);
        keep(NOTE, "a card");
        keep(OTHER, "another");
        test.scene(drafts::dropAll);
        assertThat(rows()).isZero();
    }

    @Test
    void itIsSealedAndOldOnesGo() {
        test.scene(TestWorker::insert);
        keep(NOTE, "malaika");
        byte[] kept = test.store().read(tx -> (byte[]) tx.sql().fetchSingle("SELECT content FROM draft").getValue(0));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("malaika", "words");
        test.clock().advance(Duration.ofDays(Drafts.DAYS + 1));
        assertThat(left(NOTE)).isEmpty();
        keep(OTHER, "new");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anotherWorkersIsNotReadAndWithoutTheKeyNoneIsKept() {
        test.scene(TestWorker::insert);
        keep(NOTE, "mine");
        test.scene(tx -> tx.sql().execute("INSERT INTO worker (id, profile, standing, since_at, row_version) "
                + "VALUES (x'00112233445566778899aabbccddeeff', x'01', 'ACTIVE', 0, 1)"));
        test.scene(tx -> tx.sql().execute("UPDATE draft SET worker_id = x'00112233445566778899aabbccddeeff'"));
        assertThat(left(NOTE)).isEmpty();
        test.as(Role.DATA_OFFICER);
        keep(OTHER, "not kept");
        assertThat(rows()).isEqualTo(1);
    }

    private int rows() {
        return test.store().read(tx -> tx.sql().fetchSingle("SELECT count(*) FROM draft").into(int.class));
    }
}
