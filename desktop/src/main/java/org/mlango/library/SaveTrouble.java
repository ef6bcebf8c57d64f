package org.mlango.library;

import org.mlango.store.AppFailure;

/** Why a file of the library is not there, as the code of a refusal. */
final class SaveTrouble {
    private SaveTrouble() {}

    static String code(AppFailure failure) {
        return switch (failure.kind()) {
            case DISK_FULL -> "library.disk_full";
            case READ_ONLY -> "library.read_only";
            case FILE_GONE -> "library.place_gone";
            case DAMAGED, COVERED, UNFORESEEN -> "library.not_saved";
        };
    }
}
