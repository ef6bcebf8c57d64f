package org.mlango.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.reports.write.FileKind;
import org.mlango.store.AppFailure;
import org.mlango.store.Failures;

/** Puts a count into a file: made in memory, proven, then written whole or not at all. */
final class SaveCount {
    private SaveCount() {}

    /** @return why there is no file, as the code of a refusal; empty if there is one */
    static Optional<String> run(Count count, FileKind kind, Language language, Path place) {
        try {
            Optional<byte[]> file = ProvenFile.of(count, kind, language);
            if (file.isEmpty()) {
                return Optional.of("count.not_proven");
            }
            SavedFile.put(place, file.get());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(code(Failures.logged(e)));
        }
    }

    private static String code(AppFailure failure) {
        return switch (failure.kind()) {
            case DISK_FULL -> "count.disk_full";
            case READ_ONLY -> "count.read_only";
            case FILE_GONE -> "count.place_gone";
            case DAMAGED, COVERED, UNFORESEEN -> "count.not_saved";
        };
    }
}
