package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.LogCapture;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Two hundred planted words, told through the front doors: none is found in any file, nor in any log. */
class StoreSecrecyTest {
    private static final int PEOPLE = 18;

    private final Instant began = Instant.now().minusSeconds(1);
    private final WholeHouse house = new WholeHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothingToldIsFoundInAnyFileOrLog() throws IOException {
        try (LogCapture log = new LogCapture()) {
            house.found(20);
            for (int number = 0; number < PEOPLE; number++) {
                house.test.scene(tx -> house.everythingTold(tx, 1));
            }
            List<String> whileOpen = new ArrayList<>();
            house.test.store().write(tx -> halfDone(tx, whileOpen));

            assertThat(house.markers.planted()).hasSizeGreaterThanOrEqualTo(200);
            assertThat(whileOpen).isEmpty();
            assertThat(house.markers.hits(folder())).isEmpty();
            assertThat(house.markers.hitsIn(log.text())).isEmpty();
            assertThat(log.text()).as("the capture hears the program").isNotEmpty();
        }
        assertThat(inNewTemporaryFiles()).isEmpty();
    }

    /** A large transaction that spills to the disk before it ends, and then is refused. */
    private Outcome<Boolean> halfDone(WriteTx tx, List<String> hits) {
        tx.sql().execute("PRAGMA cache_size = 10");
        for (int number = 0; number < 10; number++) {
            house.everythingTold(tx, 20);
        }
        try {
            assertThat(house.test.file().resolveSibling("data-journal")).isNotEmptyFile();
            hits.addAll(house.markers.hits(folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tx.sql().execute("PRAGMA cache_size = -2000");
        return Outcome.refused("", "power.cut");
    }

    private Path folder() {
        return house.test.file().resolveSibling(".");
    }

    private List<String> inNewTemporaryFiles() throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // 0 where another process has just removed its own
                if (file.toFile().lastModified() >= began.toEpochMilli()) {
                    hits.addAll(house.markers.hits(file));
                }
            }
        }
        return hits;
    }
}
