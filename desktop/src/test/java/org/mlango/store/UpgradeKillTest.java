package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;

/**
 * What kill -9 leaves (decision 0063) while an older file is brought to this program's version, from its first writing to its last: afterwards the file is whole,
 * opens as the new one, and nothing of the way there is left.
 */
@EnabledOnOs(OS.LINUX)
class UpgradeKillTest {
    private static final int PLACES = 5;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void killsAtEachPlaceLeaveItWhole() throws Exception {
        killed(Tries.of(3, 50));
    }

    /** A copy that was cut short is not taken for one, and the copy from before the first try stays the copy. */
    @Test
    void whatACutUpgradeLeftIsGoneOnWith() throws Exception {
        Path file = older("data");
        Upgrade upgrade = new Upgrade(file);
        Files.write(folder.resolve("data.part"), new byte[100]);

        assertThat(Store.open(file, OlderFile.KEY, Clock.systemUTC())).isInstanceOf(OpenResult.Opened.class);
        assertThat(upgrade.before()).doesNotExist();
        assertThat(folder.resolve("data.part")).doesNotExist();
    }

    /** A migration that does not work leaves the file as it was, and says where its copy is. */
    @Test
    void whatDoesNotWorkIsSaidAndTheCopyStays() throws Exception {
        Path file = older("data");
        try (var connection = StoreFile.open(file, OlderFile.KEY); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE plan (in_the_way INTEGER) STRICT");
        }
        byte[] asItWas = Files.readAllBytes(file);

        OpenResult<Store> result = Store.open(file, OlderFile.KEY, Clock.systemUTC());

        assertThat(result).isEqualTo(new OpenResult.MigrationFailed<Store>(folder.resolve("data.before")));
        assertThat(folder.resolve("data.before")).hasBinaryContent(asItWas);
        assertThat(OlderFile.isWhole(file)).isTrue();
        // asked again: the copy is still the one from before the first try
        assertThat(Store.open(file, OlderFile.KEY, Clock.systemUTC())).isEqualTo(result);
        assertThat(folder.resolve("data.before")).hasBinaryContent(asItWas);
    }

    private void killed(int times) throws IOException, InterruptedException, SQLException {
        int writings = writings();
        int kills = 0;
        int half = 0;
        List<String> places = places(writings).stream().map(String::valueOf).toList();
        for (int time = 0; time < times; time++) {
            Path file = older("time" + time + "/data");
            for (OtherJava.Left left : killedAt(file, places)) {
                Path copy = left.folders().getFirst().resolve("data");
                assertThat(OlderFile.isWhole(copy)).as("before writing %s", left.place()).isTrue();
                half += OlderFile.isOld(copy) ? 0 : 1;
                try (Store store = opened(copy)) {
                    assertThat(store.schema()).isEqualTo(newest());
                }
                assertThat(names(copy)).as("before writing %s", left.place()).containsExactly("data");
                kills++;
            }
        }
        assertThat(half).as("some were cut between two migrations").isPositive();
        Figures.tell(Trial.STEPS, "migration", times, times * places.size() - kills,
                kills + " ends at " + places.size() + " of its " + writings + " writings");
    }

    /** The first writing, the last, and some between, the same each time. */
    private static List<Integer> places(int writings) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            places.add(place * (writings - 1) / (PLACES - 1));
        }
        return places;
    }

    private int writings() throws IOException, SQLException {
        Path file = older("whole/data");
        try (RecordedDisk disk = RecordedDisk.under(folder.resolve("whole"))) {
            opened(file).close();
            return (int) disk.steps().stream().filter(RecordedDisk.Step.Wrote.class::isInstance).count();
        }
    }

    private List<OtherJava.Left> killedAt(Path file, List<String> places) throws IOException, InterruptedException {
        byte[] raw = OlderFile.KEY.copy();
        try {
            return OtherJava.trained().killedAt(UpgradesUntilKilled.class, places, List.of(file.getParent()),
                    folder.resolve("as left"), List.of(HexFormat.of().formatHex(raw), String.join(" ", places)),
                    file.toString());
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    private int newest() throws IOException, SQLException {
        Path file = folder.resolve("newest");
        if (!Files.exists(file)) {
            try (var connection = StoreFile.open(file, OlderFile.KEY)) {
                Migrations.all(connection);
            }
        }
        try (var connection = StoreFile.open(file, OlderFile.KEY)) {
            return Migrations.of(connection).newest();
        }
    }

    private Path older(String name) throws IOException, SQLException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        OlderFile.writeTo(file);
        return file;
    }

    private static Store opened(Path file) {
        if (Store.open(file, OlderFile.KEY, Clock.systemUTC()) instanceof OpenResult.Opened<Store>(Store store)) {
            return store;
        }
        throw new AssertionError("not opened");
    }

    private static List<String> names(Path file) throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.map(name -> name.getFileName().toString()).toList();
        }
    }
}
