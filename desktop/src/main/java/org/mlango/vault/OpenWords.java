package org.mlango.vault;

import org.mlango.kit.text.Texts;
import org.mlango.store.OpenResult;

/** The sentence for each way an opening can end. */
final class OpenWords {
    private static final Texts TEXTS = Texts.of(OpenWords.class);

    private OpenWords() {}

    static String of(OpenResult<?> result) {
        return switch (result) {
            case OpenResult.Opened<?> opened -> "";
            case OpenResult.WrongNameOrPassphrase<?> wrong -> TEXTS.get("open.wrong");
            case OpenResult.InUse<?> inUse -> TEXTS.get("open.in-use");
            case OpenResult.NewerData<?> newer -> TEXTS.get("open.newer");
            case OpenResult.Damaged<?> damaged -> TEXTS.get("open.damaged", damaged.part());
            case OpenResult.OlderThanLastSeen<?> older -> TEXTS.get("open.older");
            case OpenResult.MigrationFailed<?> failed -> TEXTS.get("open.migration", failed.copy().getFileName());
        };
    }
}
