package org.mlango.reports.releases;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files beside the place it is to have: it comes there whole, or not at all. */
final class PartFolder {
    private PartFolder() {}

    static void write(Path part, List<OutFile> files) throws IOException {
        Files.createDirectory(part);
        for (OutFile file : files) {
            Files.write(part.resolve(file.name()), file.bytes(), StandardOpenOption.CREATE_NEW);
        }
    }

    static void force(Path part) throws IOException {
        try (Stream<Path> all = Files.list(part)) {
            for (Path file : all.toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
        forceFolder(part);
    }

    static void move(Path part, Path place) throws IOException {
        if (Files.exists(place)) {
            throw new java.nio.file.FileAlreadyExistsException("the place is taken");
        }
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place);
        }
        forceFolder(place.toAbsolutePath().resolveSibling("."));
    }

    /** Whether exactly these files are there, to the byte. */
    static boolean holds(Path folder, List<OutFile> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        for (OutFile file : files) {
            Path there = folder.resolve(file.name());
            if (!Files.isRegularFile(there) || !Arrays.equals(Files.readAllBytes(there), file.bytes())) {
                return false;
            }
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.count() == files.size();
        }
    }

    static void delete(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (Stream<Path> all = Files.list(part)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(part);
    }

    private static void forceFolder(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
