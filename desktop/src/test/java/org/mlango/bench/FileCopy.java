package org.mlango.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The floor for whatever makes another file of a file: copied, and forced to the disk. */
public final class FileCopy {
    private FileCopy() {}

    /** How long it took, in milliseconds. */
    public static double millis(Path from, Path to) throws IOException {
        long began = System.nanoTime();
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
