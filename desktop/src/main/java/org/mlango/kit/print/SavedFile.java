package org.mlango.kit.print;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Puts a finished file in its place: the whole of it, or nothing, and what was there before stays until then. */
public final class SavedFile {
    private SavedFile() {}

    /** @throws IOException if it could not be put there; nothing half-written is left behind */
    public static void put(Path place, byte[] content) throws IOException {
        Path target = place.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, content);
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
