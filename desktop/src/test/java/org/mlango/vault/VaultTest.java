package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.vault.TestVault.FIRST;
import static org.mlango.vault.TestVault.PASSPHRASE;
import static org.mlango.vault.TestVault.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.KeyName;
import org.mlango.store.OpenResult;
import org.mlango.store.OpenResult.Damaged;
import org.mlango.store.OpenResult.InUse;
import org.mlango.store.OpenResult.NewerData;
import org.mlango.store.OpenResult.OlderThanLastSeen;
import org.mlango.store.OpenResult.WrongNameOrPassphrase;
import org.mlango.store.Role;

class VaultTest {
    private final TestVault test = TestVault.locked();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theFirstWorkerHoldsEverything() {
        try (Session session = test.open()) {
            assertThat(session.actor().roles()).containsExactlyInAnyOrder(Role.FRONT_DESK, Role.COUNSELLOR,
                    Role.MANAGER);
            assertThat(session.actor().keys().held()).isEqualTo(EnumSet.allOf(KeyName.class));
            assertThat(session.practice()).isTrue();
        }
    }

    @Test
    void deskOnlyLeavesCkAndNkSealed() {
        try (Session session = opened(test.unlock(FIRST, PASSPHRASE, Reach.DESK_ONLY))) {
            assertThat(session.actor().roles()).containsExactly(Role.FRONT_DESK);
            assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.DK, KeyName.IK);
            assertThat(session.actor().keys().seals(KeyName.CK)).isTrue();
        }
    }

    @Test
    void aNameMayBeTypedInItsOwnWay() {
        opened(test.unlock("  asha   MWANGI ", PASSPHRASE)).close();
    }

    @Test
    void aWrongNameEndsLikeAWrongPassphrase() {
        OpenResult<Session> name = test.unlock("Asha Mwangu", PASSPHRASE);
        OpenResult<Session> passphrase = test.unlock(FIRST, PASSPHRASE + "x");

        assertThat(name).isEqualTo(new WrongNameOrPassphrase<Session>()).isEqualTo(passphrase);
    }

    @Test
    void theEnvelopeOpensEverything() throws IOException {
        String words = String.join(" ", test.sheet.words());

        try (Session session = opened(test.vault().openWithSheet(words.toUpperCase(java.util.Locale.ROOT)))) {
            assertThat(session.actor().keys().held()).isEqualTo(EnumSet.allOf(KeyName.class));
        }
        assertThat(test.vault().openWithSheet(String.join(" ", RecoverySheet.random().words())))
                .isEqualTo(new WrongNameOrPassphrase<Session>());
    }

    @Test
    void aSecondStartIsToldSo() {
        Session session = test.open();
        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new InUse<Session>());
        session.close();
        test.open().close();
    }

    @Test
    void aLockFileLeftBehindBlocksNobody() throws IOException {
        Files.writeString(test.folder.resolve("lock"), "left by a process that was killed");

        test.open().close();
    }

    @Test
    void zerosOrNothingInPlaceOfTheDataAreDamage() throws IOException {
        Files.write(test.data(), new byte[64 * 1024]);
        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("data"));

        Files.write(test.data(), new byte[0]);
        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("data"));

        Files.delete(test.data());
        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("data"));
    }

    @Test
    void anOrdinaryDatabaseInPlaceOfOursIsDamageAndStaysAsItIs() throws IOException, SQLException {
        Files.delete(test.data());
        try (Connection ordinary = DriverManager.getConnection("jdbc:sqlite:" + test.data());
                var statement = ordinary.createStatement()) {
            statement.execute("CREATE TABLE song (name TEXT)");
        }
        byte[] before = Files.readAllBytes(test.data());

        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("data"));
        assertThat(Files.readAllBytes(test.data())).isEqualTo(before);
    }

    @Test
    void dataOfANewerProgramIsNamed() {
        try (Session session = test.open()) {
            session.store().write(tx -> {
                tx.sql().execute("""
                        INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                          installed_by, execution_time, success)
                        SELECT 9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, 1""");
                return org.mlango.store.Outcome.done(true);
            });
        }

        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new NewerData<Session>("9999"));
    }

    @Test
    void olderFilesAreNoticedAndOneStepBehindIsAPowerCut() throws IOException {
        byte[] slots = Files.readAllBytes(test.slots());
        byte[] data = Files.readAllBytes(test.data());
        test.open().close();
        Files.write(test.slots(), slots);
        test.open().close();

        Files.write(test.slots(), slots);
        assertThat(test.unlock(FIRST, PASSPHRASE)).isInstanceOf(OlderThanLastSeen.class);

        Files.write(test.data(), data);
        test.open().close();
        Files.write(test.data(), data);
        assertThat(test.unlock(FIRST, PASSPHRASE)).isInstanceOf(OlderThanLastSeen.class);
    }

    @Test
    void anotherVaultsDatabaseIsNotTaken() throws IOException {
        try (TestVault other = TestVault.another()) {
            Files.copy(other.data(), test.data(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("data"));

            Files.copy(other.slots(), test.slots(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("erasures"));
        }
    }

    @Test
    void aPointerThatLeadsNowhereIsDamage() throws IOException {
        Files.writeString(test.folder.resolve("current"), "1 ../../etc\n");

        assertThat(test.unlock(FIRST, PASSPHRASE)).isEqualTo(new Damaged<Session>("current"));
    }

    @Test
    void filesAreTheOwnersAndTheirNamesTellNothing() throws IOException {
        test.open().close();
        try (var files = Files.walk(test.folder)) {
            for (var file : files.toList()) {
                String modes = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                assertThat(modes.substring(3)).as(file.toString()).isEqualTo(file.endsWith("lock")
                        ? modes.substring(3)
                        : "------");
            }
        }
        try (var files = Files.walk(test.folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> test.folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder("current", "lock", "g0001/data", "g0001/slots", "g0001/erasures");
        }
    }
}
