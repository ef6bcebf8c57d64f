package org.mlango.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.store.Outcome;

/** Up to 50,000 rows of counts from one file, read, judged and recorded, beside bare inserts of as much into a file that is not sealed. */
@Tag("bench")
class SheetsBenchTest {
    private static final int MOST = SheetRules.MOST_ROWS;
    private static final Duration WISHED = Duration.ofSeconds(30);
    private final SheetsScene scene = new SheetsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000, MOST})
    void asManyRowsAsAFileMayHave(int many, @TempDir Path folder) throws Exception {
        List<SheetColumn> columns = scene.columns();
        byte[] file = file(columns, many);
        long began = System.nanoTime();
        SheetFile read = SheetFile.read(file, columns);
        List<Row> rows = new RowReader(Words.all(), SheetsScene.TODAY).read(read.rows());
        long seen = System.nanoTime();
        int[] told = {0};
        Outcome<Recorded> outcome = scene.test.store().write(tx -> scene.sheets.record(tx, rows, LetGo.NONE, 0,
                read.hash(), (done, all) -> {
                    told[0]++;
                    return true;
                }));
        long ended = System.nanoTime();
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(scene.count("batch_line")).isEqualTo(many);
        int things = scene.count("batch_thing");
        int batches = scene.count("batch");
        double floor = bare(folder.resolve("bare.db"), many, batches, things);
        Duration whole = Duration.ofNanos(ended - began);
        assertThat(told[0]).isPositive();
        if (many == MOST) {
            assertThat(whole).isLessThan(WISHED);
        }
        long stopping = System.nanoTime();
        Outcome<Recorded> stopped = scene.test.store().write(tx -> scene.sheets.record(tx, rows, LetGo.NONE, 0,
                read.hash(), (done, all) -> false));
        Bench.tell(Measured.of(Figure.IMPORT, many).took(whole.toNanos() / 1e6).beside(floor)
                .noting(String.format(Locale.ENGLISH,
                        "%,d evenings, %,d things, XLSX of %,d KiB; of it reading %,d ms; told of %d times; stopped at the first asking in %,d ms",
                        batches, things, file.length / 1024, (seen - began) / 1_000_000, told[0],
                        (System.nanoTime() - stopping) / 1_000_000)));
        assertThat(stopped).isInstanceOf(Outcome.Refused.class);
        assertThat(scene.count("batch_line")).isEqualTo(many);
    }

    private static byte[] file(List<SheetColumn> columns, int rows) {
        Random random = new Random(7);
        String[] genders = {"F", "M", "", "X"};
        return SheetsScene.xlsx(page -> {
            String[] heads = {"Day", "Where", "Number", "G", "Age"};
            for (int i = 0; i < heads.length; i++) {
                page.value(0, i, heads[i]);
            }
            for (int i = 0; i < 5; i++) {
                page.value(0, heads.length + i, columns.get(i).sign());
            }
            for (int row = 1; row <= rows; row++) {
                LocalDate day = SheetsScene.TODAY.minusDays(random.nextInt(700));
                page.value(row, 0, day.toString());
                page.value(row, 1, List.of(Where.values()).get(random.nextInt(5)).letter());
                page.value(row, 2, 1 + random.nextInt(25));
                page.value(row, 3, genders[random.nextInt(4)]);
                for (int i = 0; i < 5; i++) {
                    if (random.nextInt(5) < 3) {
                        page.value(row, heads.length + i, 1 + random.nextInt(40));
                    }
                }
            }
        });
    }

    /** The same number of rows, of the same width, in one transaction, with nothing else done. */
    private static double bare(Path file, int lines, int batches, int things) throws SQLException {
        Random random = new Random(7);
        long began = System.nanoTime();
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement make = plain
                        .createStatement()) {
            make.execute(
                    "CREATE TABLE batch (id BLOB PRIMARY KEY, day INTEGER, kind TEXT, place TEXT, worker BLOB, at INTEGER)");
            make.execute(
                    "CREATE TABLE line (id BLOB, line INTEGER, people INTEGER, gender TEXT, age TEXT, PRIMARY KEY (id, line)) WITHOUT ROWID");
            make.execute(
                    "CREATE TABLE thing (id BLOB, line INTEGER, code TEXT, given INTEGER, PRIMARY KEY (id, line, code)) WITHOUT ROWID");
            plain.setAutoCommit(false);
            byte[][] ids = new byte[batches][16];
            try (PreparedStatement batch = plain
                    .prepareStatement("INSERT INTO batch VALUES (?, 1, 'GIVING', 'CENTRE', ?, 1)");
                    PreparedStatement line = plain
                            .prepareStatement("INSERT INTO line VALUES (?, ?, 3, 'FEMALE', NULL)");
                    PreparedStatement thing = plain.prepareStatement("INSERT INTO thing VALUES (?, ?, ?, 4)")) {
                for (byte[] id : ids) {
                    random.nextBytes(id);
                    batch.setBytes(1, id);
                    batch.setBytes(2, id);
                    batch.addBatch();
                }
                batch.executeBatch();
                for (int i = 0; i < lines; i++) {
                    line.setBytes(1, ids[i % batches]);
                    line.setInt(2, i);
                    line.addBatch();
                }
                line.executeBatch();
                for (int i = 0; i < things; i++) {
                    thing.setBytes(1, ids[i % batches]);
                    thing.setInt(2, i);
                    thing.setString(3, "CM_THING");
                    thing.addBatch();
                }
                thing.executeBatch();
            }
            plain.commit();
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
