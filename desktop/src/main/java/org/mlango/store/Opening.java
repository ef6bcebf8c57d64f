package org.mlango.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.sqlite.SQLiteException;

/** Opening, step by step: key, settings, version, quick check, migration. */
final class Opening {
    private static final String PART = "data";
    private static final int BUSY = 5;

    private Opening() {}

    /** @param atOnce whether the quick check is left for {@link Store#lookFurther} */
    static OpenResult<Store> open(Path file, Secret key, Clock clock, boolean atOnce) {
        if (!Files.isRegularFile(file) || isEmpty(file)) {
            return new OpenResult.Damaged<>(PART);
        }
        try {
            Connection connection = StoreFile.open(file, key);
            boolean good = false;
            try {
                OpenResult<Store> result = look(connection, clock, file, atOnce);
                good = result instanceof OpenResult.Opened<Store>;
                return result;
            } finally {
                if (!good) {
                    connection.close();
                }
            }
        } catch (SQLiteException e) {
            return resultOf(e);
        } catch (AccessDeniedException e) {
            throw new Store.StoreFailure(e);
        } catch (SQLException | IOException e) {
            return new OpenResult.Damaged<>(PART);
        } catch (RuntimeException e) {
            if (Failures.isDamage(e)) {
                return new OpenResult.Damaged<>(PART);
            }
            throw e;
        }
    }

    /** @throws Store.StoreFailure where the file itself may be in order: to call it damaged would be a false alarm */
    static OpenResult<Store> resultOf(SQLiteException failure) {
        return switch (Failures.kindOf(failure)) {
            case DISK_FULL, READ_ONLY -> throw new Store.StoreFailure(failure);
            case FILE_GONE, DAMAGED, COVERED, UNFORESEEN -> (failure.getResultCode().code & 0xff) == BUSY
                    ? new OpenResult.InUse<>()
                    : new OpenResult.Damaged<>(PART);
        };
    }

    /** A file without one whole page would be taken for a new database and filled. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) < StoreFile.PAGE;
        } catch (IOException e) {
            return true;
        }
    }

    private static OpenResult<Store> look(Connection connection, Clock clock, Path file, boolean atOnce)
            throws SQLException, IOException {
        if (!atOnce && !QuickCheck.whole(connection)) {
            return new OpenResult.Damaged<>(PART);
        }
        Migrations migrations = Migrations.of(connection);
        boolean later = atOnce && !migrations.waiting();
        if (atOnce && !later && !QuickCheck.whole(connection)) {
            return new OpenResult.Damaged<>(PART);
        }
        String newer = migrations.newerThanThisProgram();
        if (newer != null) {
            return new OpenResult.NewerData<>(newer);
        }
        Upgrade upgrade = new Upgrade(file);
        if (!migrations.waiting()) {
            upgrade.clear();
        } else if (!upgrade.run(migrations)) {
            return new OpenResult.MigrationFailed<>(upgrade.before());
        }
        return new OpenResult.Opened<>(Store.assemble(connection, clock,
                later ? QuickCheck.everythingLeft(connection) : QuickCheck.nothingLeft(connection)));
    }
}
