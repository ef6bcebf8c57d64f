import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Builds an empty database with the real migrations and writes the jOOQ classes from it. Runs while
 * Maven builds; nothing it makes is committed. Arguments: the folder of the migrations, the throw-away database
 * file, the folder for the classes.
 */
class GenerateTables {
    // jOOQ's own reading of our CHECKs fails on GLOB, loudly and without effect; a generation that fails throws
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.jooq"), Logger.getLogger("org.flywaydb"));

    static void main(String[] args) throws Exception {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        Path database = Path.of(args[1]);
        Files.createDirectories(database.getParent());
        Files.deleteIfExists(database);
        String url = "jdbc:sqlite:" + database;
        Flyway flyway = Flyway.configure().dataSource(url, null, null).locations("filesystem:" + args[0]).load();
        flyway.migrate();

        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("flyway_schema_history|sqlite_.*")
                                .withOutputSchemaToDefault(true)
                                .withIncludeCheckConstraints(false)
                                .withForcedTypes(
                                        converted("java.util.UUID", "UuidConverter", ".*\\.(id|.*_id)"),
                                        converted("java.time.LocalDate", "DayConverter", ".*\\.(day|.*_day)"),
                                        converted("java.time.Instant", "InstantConverter", ".*\\.(at|.*_at)").withName("BIGINT"),
                                        new ForcedType().withName("BIGINT")
                                                .withIncludeExpression(".*\\.(seq|after_seq|epoch|row_version|.*_ms)"),
                                        new ForcedType().withName("BOOLEAN")
                                                .withIncludeExpression(".*\\.(practice|sensitive|clock_jumped)")))
                        .withGenerate(new Generate().withRecords(true).withJavadoc(false).withComments(false))
                        .withTarget(new Target().withPackageName("org.mlango.schema")
                                .withDirectory(args[2]))));
        writeVersions(flyway.info().applied(), Path.of(args[2]));
    }

    /** Which migrations there are, so that a program that opens its own file need not look for them on its class path. */
    private static void writeVersions(MigrationInfo[] applied, Path folder) throws IOException {
        String versions = Stream.of(applied).map(migration -> '"' + migration.getVersion().getVersion() + '"')
                .collect(Collectors.joining(", "));
        Path place = Files.createDirectories(folder.resolve("org/mlango/schema")).resolve("Versions.java");
        Files.writeString(place, """
                package org.mlango.schema;

                import java.util.List;

                /** Every migration of this program, in order. */
                public final class Versions {
                    public static final List<String> ALL = List.of(%s);

                    private Versions() {}
                }
                """.formatted(versions));
    }

    private static ForcedType converted(String type, String converter, String columns) {
        return new ForcedType().withUserType(type).withConverter("org.mlango.schema.convert." + converter)
                .withIncludeExpression(columns);
    }
}
