package org.mlango.store;

import java.nio.file.Path;

/** How opening a vault ended. Each has a sentence of its own on the screen. */
public sealed interface OpenResult<T> {
    record Opened<T>(T value) implements OpenResult<T> {}

    record WrongNameOrPassphrase<T>() implements OpenResult<T> {}

    /** Another copy of the program has it open. */
    record InUse<T>() implements OpenResult<T> {}

    /** Written by a newer program than this one. */
    record NewerData<T>(String found) implements OpenResult<T> {}

    /** @param part which file, for example {@code "data"}; never a path with a telling name */
    record Damaged<T>(String part) implements OpenResult<T> {}

    record OlderThanLastSeen<T>(long found, long expected) implements OpenResult<T> {}

    /** @param copy where the file as it was before is kept */
    record MigrationFailed<T>(Path copy) implements OpenResult<T> {}
}
