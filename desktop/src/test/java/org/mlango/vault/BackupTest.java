package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_HEAD;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.store.AuditLine;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Store;

class BackupTest {
    private static final int FLIPS = 150;

    @TempDir
    Path medium;

    private final TestVault test = TestVault.locked();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aSetIsOpenedAndCheckedBeforeItCounts() throws IOException {
        try (Session session = test.open()) {
            told(session.store(), "told to nobody else");
            Checked checked = TestVault.opened(backups(session).make(medium, UUID.randomUUID(), watch()));

            assertThat(checked.soundness().whole()).isTrue();
            assertThat(checked.soundness().trail().signed()).isPositive();
            assertThat(session.store().<Integer>read(
                    tx -> tx.sql().fetchCount(AUDIT_HEAD, AUDIT_HEAD.OCCASION.eq("BACKUP")))).isEqualTo(1);
            assertThat(BackupSet.allOn(medium)).hasSize(1);
            assertThat(Files.exists(session.outgoing())).isFalse();
        }
    }

    @Test
    void namesOnTheMediumTellNothing() throws IOException {
        try (Session session = test.open()) {
            backups(session).make(medium, UUID.randomUUID(), watch());
        }
        try (Stream<Path> all = Files.walk(medium)) {
            assertThat(all.filter(path -> !path.equals(medium)).map(path -> path.getFileName().toString()))
                    .allMatch(
                            name -> name.matches("s-[0-9a-f]{8}|s-0|[eh]-[0-9a-f]{8}|data|slots|erasures|handed|mark"));
        }
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        try (Session session = test.open()) {
            told(session.store(), "something");
            backups(session).make(medium, UUID.randomUUID(), watch());
            BackupSet set = BackupSet.allOn(medium).getFirst();
            Random random = new Random(35);
            List<Path> files = List.of(set.data(), set.slots(), set.mark());
            int found = 0;
            for (int i = 0; i < FLIPS; i++) {
                Path file = files.get(i % files.size());
                byte[] whole = Files.readAllBytes(file);
                byte[] flipped = whole.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                found += backups(session).check(set, watch()) instanceof OpenResult.Opened ? 0 : 1;
                Files.write(file, whole);
            }
            assertThat(found).isEqualTo(FLIPS);
            assertThat(backups(session).check(set, watch())).isInstanceOf(OpenResult.Opened.class);
        }
    }

    @ParameterizedTest
    @EnumSource(BackupWatch.Step.class)
    void whereverTheMediumGoesAwayNothingOfItCountsAndNothingHereIsLost(BackupWatch.Step gone) throws IOException {
        try (Session session = test.open()) {
            told(session.store(), "kept");
            Backups backups = backups(session);
            assertThatThrownBy(() -> backups.make(medium, UUID.randomUUID(), new BackupWatch(done -> {}) {
                @Override
                void reached(Step step) throws IOException {
                    if (step == gone) {
                        throw new IOException("Input/output error");
                    }
                }
            })).isInstanceOf(IOException.class);

            assertThat(BackupSet.allOn(medium)).isEmpty();
            assertThat(backups.checkNow(watch()).whole()).isTrue();
            assertThat(session.store().<Integer>read(tx -> tx.sql().fetchCount(SETTING))).isEqualTo(1);
        }
        test.open().close();
    }

    @Test
    void stoppedHalfwayNothingIsLeft() {
        try (Session session = test.open()) {
            BackupWatch[] stopping = new BackupWatch[1];
            stopping[0] = new BackupWatch(done -> stopping[0].stop());

            assertThatThrownBy(() -> backups(session).make(medium, UUID.randomUUID(), stopping[0]))
                    .isInstanceOf(BackupWatch.Stopped.class);
            assertThat(medium).isEmptyDirectory();
        }
    }

    @Test
    void anotherCentresSetIsToldApart() throws IOException {
        try (TestVault other = TestVault.another(); Session session = other.open()) {
            backups(session).make(medium, UUID.randomUUID(), watch());
        }
        try (Session session = test.open()) {
            assertThat(backups(session).check(BackupSet.allOn(medium).getFirst(), watch()))
                    .isEqualTo(new OpenResult.Damaged<Checked>("another"));
        }
    }

    /** The folder was copied, and both copies were worked in: a set of the one is whole, and not one of the other. */
    @Test
    void aSetThatGoesOnFromAnotherHeadIsNamed() throws IOException {
        TestVault copy = TestVault.locked();
        try (copy; Session session = copy.open()) {
            told(session.store(), "there");
            Checked own = TestVault.opened(new Backups(session, copy.clock).make(medium, UUID.randomUUID(), watch()));
            assertThat(own.ours()).isTrue();
            assertThat(own.line()).as("signed when it was begun").isEqualTo(session.store().head().seq());
        }
        try (Session session = test.open()) {
            BackupSet set = BackupSet.allOn(medium).getFirst();
            assertThat(TestVault.opened(backups(session).check(set, watch())).ours()).as("not so far yet").isFalse();
            told(session.store(), "here");
            told(session.store(), "here, too");
            assertThat(TestVault.opened(backups(session).check(set, watch())).ours()).as("another line").isFalse();
            assertThat(TestVault.opened(backups(session).drill(set, watch())).ours()).isFalse();
        }
    }

    /** After every erasure the file has a new key: the drill says so, where it would look like damage. */
    @Test
    void aSetFromBeforeTheKeysWereChangedIsToldApart() throws IOException {
        try (Session session = test.open()) {
            backups(session).make(medium, UUID.randomUUID(), watch());
            assertThat(session.renewFile(tx -> Outcome.done(true))).isInstanceOf(Outcome.Done.class);

            assertThat(backups(session).drill(BackupSet.allOn(medium).getFirst(), watch()))
                    .isEqualTo(new OpenResult.Damaged<Checked>(Backups.OTHER_KEYS));
        }
    }

    @Test
    void theDrillBringsItBackAndLeavesNothing() throws IOException {
        try (Session session = test.open()) {
            told(session.store(), "something");
            backups(session).make(medium, UUID.randomUUID(), watch());
            Checked back = TestVault.opened(backups(session).drill(BackupSet.allOn(medium).getFirst(), watch()));

            assertThat(back.soundness().whole()).isTrue();
            assertThat(session.trial()).doesNotExist();
        }
    }

    static BackupWatch watch() {
        return new BackupWatch(done -> {});
    }

    private Backups backups(Session session) {
        return new Backups(session, test.clock);
    }

    static void told(Store store, String words) {
        Outcome<Boolean> done = store.write(tx -> {
            tx.sql().insertInto(SETTING).set(SETTING.NAME, "N" + Integer.toUnsignedString(words.hashCode()))
                    .set(SETTING.ID, UUID.randomUUID())
                    .set(SETTING.CONTENT, words.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .set(SETTING.ROW_VERSION, 1L).execute();
            tx.audit(AuditLine.of("SETTING_CHANGED", "", null));
            return Outcome.done(true);
        });
        assertThat(done).isInstanceOf(Outcome.Done.class);
    }
}
