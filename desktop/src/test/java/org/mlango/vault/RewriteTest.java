package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;
import static org.mlango.vault.TestVault.passphrase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.KeyName;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.SealedColumn;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/** A whole new generation: the same content under other keys, or everything as it was. */
class RewriteTest {
    private static final SealedColumn<Inside> CONTENT = new SealedColumn<>(KeyName.DK, "setting", "content",
            Inside.class);

    private final TestVault test = TestVault.locked();

    record Inside(String value) {}

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theSameContentStandsUnderANewKeyAndTheOldFilesAreGone() throws IOException {
        byte[] oldData = Files.readAllBytes(test.data());
        Secret oldDk;
        try (Session session = test.open()) {
            oldDk = Secret.of(session.vault().dk().copy());
            keep(session, "KEPT", "planted words");
            assertThat(done(session.rewrite(Rewrite.underNewDk()))).isZero();
            assertThat(read(session, "KEPT")).isEqualTo("planted words");
            keep(session, "AFTER", "written after");
        }
        assertThat(names()).containsExactlyInAnyOrder("current", "lock", "g0002");
        Path data = test.folder.resolve("g0002/data");
        assertThat(Store.open(data, oldDk, Clock.systemUTC())).isInstanceOf(OpenResult.Damaged.class);
        assertThat(Files.readAllBytes(data)).isNotEqualTo(oldData);
        try (Session session = test.open()) {
            assertThat(read(session, "KEPT")).isEqualTo("planted words");
            assertThat(read(session, "AFTER")).isEqualTo("written after");
        }
    }

    @Test
    void everybodyAndTheSheetStillComeIn() throws IOException {
        try (Session session = test.open()) {
            done(session.addWorker(TestVault.worker("Desk", Role.FRONT_DESK)));
            done(session.addWorker(TestVault.worker("Counsellor", Role.COUNSELLOR)));
            done(session.addWorker(TestVault.worker("Manager", Role.MANAGER)));
            done(session.rewrite(Rewrite.underNew(EnumSet.allOf(KeyName.class))));
            assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.values());
        }
        assertThat(heldBy("Desk")).containsExactlyInAnyOrder(KeyName.DK, KeyName.IK);
        assertThat(heldBy("Counsellor")).containsExactlyInAnyOrder(KeyName.values());
        assertThat(heldBy("Manager")).containsExactlyInAnyOrder(KeyName.DK, KeyName.CK);
        try (Session session = opened(test.vault().openWithSheet(String.join(" ", test.sheet.words())))) {
            assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.values());
            assertThat(session.vault().file().epochOf(KeyName.NK)).isEqualTo(2);
            done(session.rewrite(Rewrite.underNew(EnumSet.allOf(KeyName.class))));
        }
        assertThat(heldBy("Counsellor")).containsExactlyInAnyOrder(KeyName.values());
    }

    @Test
    void whoeverSignedInTodayComesBackWithAPinAfterwards() throws IOException {
        try (Session session = test.open()) {
            NewWorker desk = TestVault.worker("Desk", Role.FRONT_DESK);
            done(session.addWorker(desk));
            opened(session.signIn("Desk", passphrase("Desk").toCharArray(), Reach.EVERYTHING));
            opened(session.signIn(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), Reach.EVERYTHING));
            keep(session, "KEPT", "planted words");
            done(session.rewrite(Rewrite.underNew(EnumSet.of(KeyName.IK))));
            session.cover();
            assertThat(session.switchTo(desk.id(), "1590".toCharArray())).isInstanceOf(PinResult.Welcome.class);
            assertThat(read(session, "KEPT")).isEqualTo("planted words");
        }
    }

    /** The image is encrypted from its first byte: looked at after each step, in every file there is. */
    @Test
    void noStepOfItIsInClear() throws IOException {
        List<Staging.Step> steps = new ArrayList<>();
        try (Session session = test.open()) {
            keep(session, "KEPT", "planted words");
            done(session.rewrite(Rewrite.underNewDk(), step -> {
                steps.add(step);
                assertThat(inClear()).isEmpty();
            }));
        }
        assertThat(steps).containsExactly(Staging.Step.values());
    }

    @Test
    void whatWasDeletedIsNotInTheNewFile() throws IOException {
        try (Session session = test.open()) {
            keep(session, "GONE", "x".repeat(4000));
            long before = Files.size(test.data());
            done(session.rewrite(Rewrite.underNewDk().changing(tx -> {
                tx.sql().deleteFrom(SETTING).where(SETTING.NAME.eq("GONE")).execute();
                return Outcome.done(true);
            })));
            assertThat(count(session, "GONE")).isZero();
            done(session.rewrite(Rewrite.underNewDk()));
            assertThat(Files.size(test.folder.resolve("g0003/data"))).isLessThan(before);
        }
    }

    @Test
    void aChangeThatIsRefusedLeavesEverythingAsItWas() throws IOException {
        byte[] slots;
        try (Session session = test.open()) {
            slots = Files.readAllBytes(test.slots());
            keep(session, "KEPT", "planted words");
            assertThat(session.rewrite(Rewrite.underNewDk().changing(tx -> {
                tx.sql().deleteFrom(SETTING).execute();
                return Outcome.refused("", "no");
            }))).isInstanceOf(Outcome.Refused.class);
            assertThat(read(session, "KEPT")).isEqualTo("planted words");
            assertThat(Files.readAllBytes(test.slots())).isEqualTo(slots);
        }
        assertThat(names()).containsExactlyInAnyOrder("current", "lock", "g0001");
    }

    @Test
    void whoeverCoversMeanwhileFindsEverythingAsItWas() throws IOException {
        try (Session session = test.open()) {
            keep(session, "KEPT", "planted words");
            assertThat(session.rewrite(Rewrite.underNewDk(), step -> {
                if (step == Staging.Step.VERIFIED) {
                    session.cover();
                }
            })).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(names()).containsExactlyInAnyOrder("current", "lock", "g0001");
        try (Session session = test.open()) {
            assertThat(read(session, "KEPT")).isEqualTo("planted words");
        }
    }

    @Test
    void whatSomebodyWritesMeanwhileIsNotLost() {
        try (Session session = test.open()) {
            assertThat(session.rewrite(Rewrite.underNewDk(), step -> {
                if (step == Staging.Step.VERIFIED) {
                    keep(session, "MEANWHILE", "written meanwhile");
                }
            })).isInstanceOf(Outcome.Refused.class);
            assertThat(read(session, "MEANWHILE")).isEqualTo("written meanwhile");
        }
    }

    @Test
    void aDiskThatFailsLeavesEverythingAsItWas() throws IOException {
        try (Session session = test.open()) {
            keep(session, "KEPT", "planted words");
            for (Staging.Step at : EnumSet.range(Staging.Step.BEGUN, Staging.Step.VERIFIED)) {
                assertThat(session.rewrite(Rewrite.underNewDk(), step -> {
                    if (step == at) {
                        throw new IllegalStateException("planted: the disk is full");
                    }
                })).as(at.name()).isInstanceOf(Outcome.Failed.class);
                assertThat(read(session, "KEPT")).isEqualTo("planted words");
            }
        }
        assertThat(names()).containsExactlyInAnyOrder("current", "lock", "g0001");
    }

    @Test
    void nobodyChangesAKeyTheyDoNotHold() {
        try (Session session = test.open()) {
            done(session.addWorker(TestVault.worker("Manager", Role.MANAGER)));
        }
        try (Session session = opened(test.unlock("Manager", passphrase("Manager")))) {
            assertThat(session.rewrite(Rewrite.underNew(EnumSet.of(KeyName.IK)))).isInstanceOf(Outcome.Refused.class);
            done(session.rewrite(Rewrite.underNew(EnumSet.of(KeyName.CK))));
        }
    }

    private List<String> inClear() {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(test.folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (bytes.contains("SQLite format") || bytes.contains("CREATE TABLE") || bytes.contains("planted")) {
                    found.add(file.toString());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private Iterable<KeyName> heldBy(String name) {
        try (Session session = opened(test.unlock(name, passphrase(name)))) {
            return EnumSet.copyOf(session.actor().keys().held());
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(test.folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void keep(Session session, String name, String words) {
        done(session.store().write(tx -> {
            UUID row = UUID.randomUUID();
            tx.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.ID, row)
                    .set(SETTING.CONTENT, CONTENT.seal(tx.keys(), row, 1, new Inside(words)))
                    .set(SETTING.ROW_VERSION, 1L).execute();
            return Outcome.done(true);
        }));
    }

    private static String read(Session session, String name) {
        return session.store().read(tx -> tx.sql().selectFrom(SETTING).where(SETTING.NAME.eq(name)).fetchSingle(
                row -> CONTENT.open(tx.keys(), row.getId(), 1, row.getContent()).value()));
    }

    private static int count(Session session, String name) {
        return session.store().read(tx -> tx.sql().fetchCount(SETTING, SETTING.NAME.eq(name)));
    }
}
