package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.store.OpenResult;

class WitnessTest {
    @TempDir
    Path account;

    private final TestVault test = TestVault.locked();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void databaseAndSlotsSetBackTogetherAreNoticed() throws IOException {
        open();
        byte[] data = Files.readAllBytes(test.data());
        byte[] slots = Files.readAllBytes(test.slots());
        open();
        Files.write(test.data(), data);
        Files.write(test.slots(), slots);

        assertThat(unlock()).isInstanceOf(OpenResult.OlderThanLastSeen.class);
    }

    @Test
    void missingOrChangedItStopsNobody() throws IOException {
        open();
        Path file = file();
        assertThat(file.getFileName().toString()).matches("t-[0-9a-f]{12}");
        byte[] bytes = Files.readAllBytes(file);
        bytes[5] ^= 64;
        Files.write(file, bytes);
        open();
        Files.delete(file);
        open();
        assertThat(file).exists();
    }

    private Path file() throws IOException {
        try (Stream<Path> all = Files.list(account)) {
            return all.findFirst().orElseThrow();
        }
    }

    private void open() throws IOException {
        TestVault.opened(unlock()).close();
    }

    private OpenResult<Session> unlock() throws IOException {
        return new Vault(test.folder, test.clock, time -> {}, new Witness(account)).unlock(TestVault.FIRST,
                TestVault.PASSPHRASE.toCharArray(), Reach.EVERYTHING);
    }
}
