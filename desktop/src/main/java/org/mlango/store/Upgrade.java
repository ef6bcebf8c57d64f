package org.mlango.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.flywaydb.core.api.FlywayException;

/**
 * Brings an older file to this program's version. What it was lies beside it, under the same key, until that has worked: one that
 * was cut short by a power cut is gone on with, and the copy from before the first try stays the copy.
 */
record Upgrade(Path file) {
    /** Where the file lies as it was, if the upgrade does not work. */
    Path before() {
        return beside(".before");
    }

    /** @return whether it worked; if not, {@link #before} is there */
    boolean run(Migrations migrations) throws IOException {
        keepAsItWas();
        try {
            migrations.run();
        } catch (FlywayException e) {
            return false;
        }
        clear();
        return true;
    }

    /** The copy of an upgrade that worked in the moment before the power went. */
    void clear() throws IOException {
        Files.deleteIfExists(before());
    }

    private void keepAsItWas() throws IOException {
        if (Files.exists(before())) {
            return;
        }
        Path part = beside(".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, before(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
