package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.FileCopy;
import org.mlango.bench.Measured;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.SealedColumn;

/** Up to 50 MB: a backup that is read back and checked, and bringing it back, beside copying the same file and forcing it to the disk. */
@Tag("bench")
class BackupBenchTest {
    private static final int MOST_ROWS = 2_500;
    private static final int AT_ONCE = 100;
    private static final int BYTES = 20_000;
    private static final int TIMES = 3;

    private static final SealedColumn<Inside> CONTENT = new SealedColumn<>(KeyName.DK, "setting", "content",
            Inside.class);

    @TempDir
    Path place;

    record Inside(String value) {}

    @ParameterizedTest
    @ValueSource(ints = {250, MOST_ROWS})
    void fiftyMegabytesInTenSeconds(int rows) throws IOException {
        try (TestVault test = TestVault.another(); Session session = test.open()) {
            fill(session, rows);
            double copy = Double.MAX_VALUE;
            double backup = Double.MAX_VALUE;
            for (int time = 0; time < TIMES; time++) {
                copy = Math.min(copy, FileCopy.millis(test.data(), place.resolve("copy")));
                Path stick = Files.createDirectory(place.resolve("stick" + time));
                backup = Math.min(backup, took(() -> TestVault.opened(new Backups(session, test.clock)
                        .make(stick, UUID.randomUUID(), BackupTest.watch()))));
            }
            Vault fresh = new Vault(place.resolve("fresh"), test.clock, wait -> {});
            BackupSet set = BackupSet.allOn(place.resolve("stick0")).getFirst();
            double back = took(() -> TestVault.opened(fresh.bringBack(new Vault.Bringing(set, List.of(),
                    (tx, unknown, seen) -> Outcome.done(true)), new BackupDoor.Envelope(test.envelope()),
                    BackupTest.watch())));
            long megabytes = Files.size(test.data()) / 1_000_000;
            Bench.tell(Measured.of(Figure.BACKUP, megabytes).times(TIMES).took(backup).beside(copy)
                    .noting("the fastest"));
            Bench.tell(Measured.of(Figure.BROUGHT_BACK, megabytes).took(back).beside(copy));
            if (rows == MOST_ROWS) {
                assertThat(Files.size(test.data())).isGreaterThan(50_000_000);
                assertThat(backup).isLessThan(10_000);
            }
        }
    }

    private static void fill(Session session, int rows) {
        Random random = new Random(20261125);
        session.store().withoutWaitingForTheDisk(() -> {
            for (int from = 0; from < rows; from += AT_ONCE) {
                int first = from;
                TestVault.done(session.store().write(tx -> {
                    for (int i = first; i < first + AT_ONCE; i++) {
                        byte[] words = new byte[BYTES / 2];
                        random.nextBytes(words);
                        UUID id = UUID.randomUUID();
                        tx.sql().insertInto(SETTING).set(SETTING.NAME, "N" + i).set(SETTING.ID, id)
                                .set(SETTING.CONTENT, CONTENT.seal(tx.keys(), id, 1,
                                        new Inside(HexFormat.of().formatHex(words))))
                                .set(SETTING.ROW_VERSION, 1L).execute();
                    }
                    tx.audit(AuditLine.of("SETTING_CHANGED", "", null));
                    return Outcome.done(true);
                }));
            }
        });
    }

    private static double took(Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private interface Work {
        void run() throws IOException;
    }
}
