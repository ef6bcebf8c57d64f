package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.store.OpenResult;

class TriesTest {
    @TempDir
    Path folder;

    @Test
    void eachWrongTryIsSlowerUpToFiveSecondsAndARightOneForgets() {
        Tries tries = new Tries(folder.resolve("waits"));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waits.add(tries.wrong().toMillis());
        }
        assertThat(waits).startsWith(250L, 500L, 1000L, 2000L, 4000L, 5000L).endsWith(5000L, 5000L).isSorted();
        tries.right();
        assertThat(tries.wrong()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void theNextStartGoesOnWhereThisOneWas() {
        Path file = folder.resolve("waits");
        Tries tries = new Tries(file);
        tries.wrong();
        tries.wrong();
        assertThat(new Tries(file).wrong()).isEqualTo(Duration.ofSeconds(1));
        Tries after = new Tries(file);
        after.right();
        assertThat(file).doesNotExist();
        assertThat(new Tries(file).wrong()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void whatWasChangedByHandCountsAsMany() throws IOException {
        Path file = folder.resolve("waits");
        for (String written : List.of("", "-4", "0", "four", "99999999999", "3 ")) {
            Files.writeString(file, written);
            Tries tries = new Tries(file);
            assertThat(tries.wrong()).as(written).isGreaterThanOrEqualTo(Duration.ofMillis(500))
                    .isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
        Files.writeString(file, "0".repeat(100_000));
        assertThat(new Tries(file).wrong()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void whereNothingCanBeWrittenTriesAreCountedInMemory() {
        Tries tries = new Tries(folder.resolve("missing").resolve("waits"));
        tries.wrong();
        assertThat(tries.wrong()).isEqualTo(Duration.ofMillis(500));
    }

    /** Ending the program does not make the next wrong passphrase quick. */
    @Test
    void aVaultStartedAnewIsAsSlowAsItWas() throws IOException {
        try (TestVault test = TestVault.locked()) {
            List<Duration> waited = new ArrayList<>();
            for (int start = 0; start < 4; start++) {
                Vault vault = new Vault(test.folder(), test.clock, waited::add);
                assertThat(vault.unlock(TestVault.FIRST, "wrong".toCharArray(), Reach.EVERYTHING))
                        .isInstanceOf(OpenResult.WrongNameOrPassphrase.class);
            }
            assertThat(waited).extracting(Duration::toMillis).containsExactly(250L, 500L, 1000L, 2000L);
            test.open().close();
            assertThat(test.folder().resolve("waits")).doesNotExist();
        }
    }
}
