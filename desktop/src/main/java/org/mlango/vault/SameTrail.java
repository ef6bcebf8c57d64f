package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

import org.mlango.store.AuditHead;
import org.mlango.store.Failures;
import org.mlango.store.OpenResult;
import org.mlango.store.Store;

/**
 * Whether a set's trail and the one here are one trail, of which one side is only further on. Two copies of a vault that were both
 * worked in have parted, and neither knows what the other wrote.
 */
final class SameTrail {
    private SameTrail() {}

    /** @return the first line known to be another in the set than here; 0 if there is none, or nobody can say */
    static long partedAt(Store image, Here here, BackupDoor door, Path trial, Clock clock) throws IOException {
        Generation current = here.current();
        SlotFile slots = current == null ? null : Here.slots(current);
        if (current == null || slots == null) {
            return 0;
        }
        try {
            Opened opened = door.open(slots, Here.bytes(current.slots())).opened();
            long anchor = opened.directory().members().trail().stream()
                    .map(stood -> new AuditHead(stood.seq(), stood.hash())).filter(head -> isOther(image, head))
                    .mapToLong(AuditHead::seq).min().orElse(0);
            return anchor > 0 ? anchor : partedAt(image, copied(here, trial), opened, clock);
        } catch (NotOpened e) {
            // whoever opens the set does not open what is here: nothing is known, and the papers are asked
            return 0;
        }
    }

    /** The newest line of the shorter one must be in the longer one. */
    private static long partedAt(Store image, Path copy, Opened opened, Clock clock) {
        try {
            if (!(Store.open(copy, opened.dk(), clock) instanceof OpenResult.Opened<Store>(Store store))) {
                return 0;
            }
            try (store) {
                AuditHead set = image.head();
                AuditHead here = store.head();
                boolean other = set.seq() <= here.seq() ? isOther(store, set) : isOther(image, here);
                return other ? Math.min(set.seq(), here.seq()) : 0;
            }
        } catch (RuntimeException e) {
            // it is being replaced because it is damaged
            Failures.logged(e);
            return 0;
        }
    }

    static boolean isOther(Store store, AuditHead head) {
        return store.lineOfTrail(head.seq()).filter(line -> !Arrays.equals(line.hash(), head.hash())).isPresent();
    }

    /** Never the files in use: opening one may write to it. */
    private static Path copied(Here here, Path trial) throws IOException {
        for (Path file : here.data()) {
            Files.copy(file, trial.resolve(file.getFileName()));
        }
        return trial.resolve("data");
    }
}
