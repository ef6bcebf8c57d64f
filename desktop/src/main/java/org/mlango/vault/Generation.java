package org.mlango.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One whole set of the vault's files. What replaces more than one of them writes a new generation and then turns the pointer
 * (decision 0006).
 */
record Generation(Path folder) {
    Path data() {
        return folder.resolve("data");
    }

    Path slots() {
        return folder.resolve("slots");
    }

    Path erasures() {
        return folder.resolve("erasures");
    }

    /** What a set-up that was cut short left behind is nobody's: no pointer ever led here. */
    void clear() throws IOException {
        for (Path file : new Path[]{data(), slots(), erasures(), folder.resolve("data-journal")}) {
            Files.deleteIfExists(file);
        }
    }

    /** Forces every file to the disk, and that they are there. */
    void force() throws IOException {
        for (Path file : files()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        OwnerOnly.forceFolder(folder);
    }

    /**
     * The keys first, overwritten before they go: without them the rest is noise, also where the disk keeps copies of what was
     * deleted.
     */
    void destroy() throws IOException {
        if (Files.isRegularFile(slots(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] noise = new byte[(int) Math.min(Files.size(slots()), 1 << 24)];
            new SecureRandom().nextBytes(noise);
            try (FileChannel channel = FileChannel.open(slots(), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(noise));
                channel.force(true);
            }
            Files.delete(slots());
        }
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder);
    }

    void destroyIfThere() throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            destroy();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** With no line yet. */
    void beginErasures(UUID vault) throws IOException {
        OwnerOnly.write(erasures(), Erasures.header(vault));
    }
}
