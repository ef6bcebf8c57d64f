package org.mlango.rights;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.mlango.kit.print.SavedFile;
import org.mlango.store.Failures;

/** Puts a copy into a file, whole or not at all. */
final class SaveCopy {
    private SaveCopy() {}

    /** @return why there is no file, as the code of a refusal; empty if there is one */
    static Optional<String> run(Copy copy, CopyKind kind, Path place) {
        try {
            SavedFile.put(place, kind.write(copy));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(switch (Failures.logged(e).kind()) {
                case DISK_FULL -> "copy.disk_full";
                case READ_ONLY -> "copy.read_only";
                case FILE_GONE -> "copy.place_gone";
                case DAMAGED, COVERED, UNFORESEEN -> "copy.not_saved";
            });
        }
    }
}
