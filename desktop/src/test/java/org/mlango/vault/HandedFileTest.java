package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;
import org.mlango.store.AuditLine;
import org.mlango.store.HandedOut;
import org.mlango.store.Outcome;

/** T32 through real backups: the folders on a stick know what was handed out after the one that is brought back was made. */
class HandedFileTest {
    @TempDir
    private Path place = Path.of("");

    @Test
    void whatWasHandedOutAfterTheBackupIsKnownOutside() throws IOException {
        Path stick = Files.createDirectory(place.resolve("stick"));
        Path lost = Files.createDirectory(place.resolve("lost"));
        try (TestVault test = TestVault.another()) {
            try (Session session = test.open()) {
                Backups backups = new Backups(session, test.clock);
                handOut(session, 1, 7);
                TestVault.opened(backups.make(stick, UUID.randomUUID(), BackupTest.watch()));
                assertThat(back(test, stick, List.of(stick), "same")).isEqualTo(new Vault.Handed(1, 1, false));

                handOut(session, 2, 8);
                backups.follow(stick);
                TestVault.opened(backups.make(lost, UUID.randomUUID(), BackupTest.watch()));
            }
            // the newer backup was lost; the stick was seen once more after the report
            assertThat(back(test, stick, List.of(stick), "older")).isEqualTo(new Vault.Handed(1, 2, false));
            Files.delete(commonOn(stick));
            assertThat(back(test, stick, List.of(stick), "nothing beside")).isEqualTo(new Vault.Handed(1, 1, false));
            // another folder, named when asked for
            assertThat(back(test, stick, List.of(stick, lost), "another folder"))
                    .isEqualTo(new Vault.Handed(1, 2, false));
            // one that was changed by another hand tells nothing
            byte[] changed = Files.readAllBytes(BackupSet.allOn(lost).getFirst().handed());
            changed[changed.length - 1] ^= 1;
            Files.write(BackupSet.allOn(lost).getFirst().handed(), changed);
            Files.delete(commonOn(lost));
            assertThat(back(test, stick, List.of(stick, lost), "changed")).isEqualTo(new Vault.Handed(1, 1, false));
            Figures.tell(Attack.T32, "backups", 5, 0, "an older backup, with and without newer folders beside it");
        }
    }

    /** Two copies went on from one backup, and both handed a second report out. */
    @Test
    void oneNumberWithTwoContentsIsKnown() throws IOException {
        Path stick = Files.createDirectory(place.resolve("stick"));
        Path second = Files.createDirectory(place.resolve("second"));
        try (TestVault test = TestVault.another()) {
            try (Session session = test.open()) {
                Backups backups = new Backups(session, test.clock);
                handOut(session, 1, 7);
                backups.follow(second);
                Path other = commonOn(second);
                byte[] elsewhere = HandedFile.of(session.store()).bytes(new HandedOut(1, hash(9)));
                Files.write(other, elsewhere);
                TestVault.opened(backups.make(stick, UUID.randomUUID(), BackupTest.watch()));
            }
            assertThat(back(test, stick, List.of(stick, second), "parted")).isEqualTo(new Vault.Handed(1, 1, true));
        }
    }

    private static Path commonOn(Path stick) throws IOException {
        try (var files = Files.list(stick.resolve("s-0"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("h-")).findFirst().orElseThrow();
        }
    }

    private Vault.@Nullable Handed back(TestVault test, Path stick, List<Path> media, String name) throws IOException {
        AtomicReference<Vault.@Nullable Handed> handed = new AtomicReference<>();
        Vault fresh = new Vault(place.resolve(name), test.clock, wait -> {});
        TestVault.opened(fresh.bringBack(
                new Vault.Bringing(BackupSet.allOn(stick).getFirst(), media, (tx, unknown, seen) -> {
                    handed.set(seen.handed());
                    return Outcome.done(true);
                }), new BackupDoor.Envelope(test.envelope()), BackupTest.watch()));
        return handed.get();
    }

    private static void handOut(Session session, int number, int content) {
        TestVault.done(session.store().write(tx -> {
            new HandedOut(number, hash(content)).note(tx);
            tx.audit(AuditLine.of("SETTING_CHANGED", "", null));
            return Outcome.done(true);
        }));
    }

    private static byte[] hash(int content) {
        byte[] hash = new byte[HandedOut.HASH];
        Arrays.fill(hash, (byte) content);
        return hash;
    }
}
