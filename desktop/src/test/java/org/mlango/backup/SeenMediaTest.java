package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.Tokens;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.Backups;
import org.mlango.vault.Erasures;
import org.mlango.vault.ErasuresRead;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;

/** A stick that was away while somebody was erased, or while its sets grew old: what it missed reaches it when it is seen again. */
class SeenMediaTest {
    @TempDir
    Path place;

    private final TestVault test = TestVault.locked();
    private final Session session = test.open();
    private final SeenMedia media = new SeenMedia(session, test.clock());
    private Path stick = Path.of("");

    @BeforeEach
    void aBackupOnAStick() throws IOException {
        stick = Files.createDirectory(place.resolve("stick"));
        assertThat(make("stick")).isInstanceOf(Outcome.Done.class);
        assertThat(media.look()).as("here at sign-in").isEqualTo(1);
    }

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void anErasureReachesTheStickWhenItIsPluggedInAgain() throws IOException {
        Path away = Files.move(stick, place.resolve("away"));
        erase();
        assertThat(media.look()).isZero();
        Files.move(away, stick);

        assertThat(media.look()).isEqualTo(1);
        assertThat(lines()).hasSize(1).isEqualTo(session.store().erasureLines());
        assertThat(media.look()).as("nothing new").isZero();
    }

    @Test
    void anErasureReachesTheStickThatStayedIn() throws IOException {
        erase();
        assertThat(media.look()).isEqualTo(1);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void anEmptyFolderWhereAStickWasIsNoStick() throws IOException {
        Files.move(stick, place.resolve("away"));
        Files.createDirectory(stick);
        erase();

        assertThat(media.look()).isZero();
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void whatIsHalfMadeGoesAndWhatIsNotOursStays() throws IOException {
        Path half = folder("s-0123abcd", "data", "slots");
        Path young = folder("s-0123abce", "data");
        Path withMore = folder("s-0123abcf", "data", "letter.txt");
        Path named = folder("s-photos", "data");
        for (Path folder : List.of(half, withMore, named)) {
            age(folder);
        }
        Files.setLastModifiedTime(young, FileTime.from(test.clock().instant()));
        Files.setLastModifiedTime(young.resolve("data"), FileTime.from(test.clock().instant()));
        erase();
        media.look();

        assertThat(half).doesNotExist();
        assertThat(young).as("perhaps another computer is making it").exists();
        assertThat(withMore).isNotEmptyDirectory();
        assertThat(named).isNotEmptyDirectory();
        assertThat(BackupSet.allOn(stick)).as("what is whole").hasSize(1);
    }

    @Test
    void setsWhoseTimeIsOverGoWhenTheirMediumIsSeen() throws IOException {
        Path away = Files.move(stick, place.resolve("away"));
        // somebody worked here every ten days, so the clock never leapt
        for (int step = 0; step < 4; step++) {
            test.clock().advance(Duration.ofDays(10));
            erase();
        }
        Files.createDirectory(place.resolve("other"));
        assertThat(make("other")).isInstanceOf(Outcome.Done.class);
        media.look();
        Files.move(away, stick);
        assertThat(BackupSet.allOn(stick)).hasSize(1);
        media.look();

        assertThat(BackupSet.allOn(stick)).isEmpty();
        assertThat(BackupSet.allOn(place.resolve("other"))).as("the newest good one").hasSize(1);
        assertThat(session.store().<List<BackupRow>>read(BackupQueries::all)).extracting(BackupRow::standing)
                .containsExactlyInAnyOrder(BackupRow.Standing.VERIFIED, BackupRow.Standing.DELETED);
    }

    private Outcome<BackupRow> make(String name) {
        return new MakeBackup(session, new Backups(session, test.clock())).run(name, place.resolve(name),
                new BackupWatch(done -> {}));
    }

    private void erase() {
        assertThat(session.store().write(tx -> {
            ErasureLines.append(tx, ErasureKind.ERASED, Tokens.of(tx).erased(UUID.randomUUID()));
            return Outcome.done(true);
        })).isInstanceOf(Outcome.Done.class);
    }

    private List<?> lines() throws IOException {
        try (var files = Files.list(stick.resolve("s-0"))) {
            ErasuresRead read = Erasures.of(session.store()).read(files
                    .filter(file -> file.getFileName().toString().startsWith("e-")).findFirst().orElseThrow());
            assertThat(read.whole()).isTrue();
            return read.lines();
        }
    }

    private Path folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(stick.resolve(name));
        for (String file : files) {
            Files.write(folder.resolve(file), new byte[10]);
        }
        return folder;
    }

    private void age(Path folder) throws IOException {
        FileTime old = FileTime.from(test.clock().instant().minus(Duration.ofHours(2)));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }
        Files.setLastModifiedTime(folder, old);
    }
}
