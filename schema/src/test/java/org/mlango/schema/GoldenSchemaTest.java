package org.mlango.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The schema as it stands, to be read in one place and changed on purpose only. */
class GoldenSchemaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden-schema.sql");
    private static final Path FOUND = Path.of("target/golden-schema.sql");

    @Test
    void theMigrationsBuildTheGoldenSchema() throws IOException, SQLException {
        try (TestDatabase database = TestDatabase.migrated()) {
            List<String> found = database.dump();
            Files.createDirectories(FOUND.getParent());
            Files.write(FOUND, found);

            assertThat(found)
                    .as("If the change is meant: cp schema/%s schema/%s, and say in the commit what it changes for data that is there",
                            FOUND, GOLDEN)
                    .isEqualTo(Files.exists(GOLDEN) ? Files.readAllLines(GOLDEN) : List.of());
        }
    }

    @Test
    void migratingTwiceGivesTheSame() throws SQLException {
        try (TestDatabase one = TestDatabase.migrated(); TestDatabase two = TestDatabase.migrated()) {
            assertThat(one.dump()).isEqualTo(two.dump());
        }
    }
}
