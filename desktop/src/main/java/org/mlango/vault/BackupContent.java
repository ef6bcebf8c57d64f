package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;

import org.mlango.store.AuditHead;
import org.mlango.store.OpenResult;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/** What an image holds, read from the image itself and not from the database it was made of. */
record BackupContent(int schema, long epoch, AuditHead head, long erasures, Map<String, Long> rows) {
    static BackupContent of(Path image, Secret bk) throws IOException {
        if (!(Store.open(image, bk, Clock.systemUTC()) instanceof OpenResult.Opened<Store>(Store store))) {
            throw new IOException("the image does not open");
        }
        try (store) {
            return of(store);
        }
    }

    static BackupContent of(Store store) {
        return new BackupContent(store.schema(), store.mark().epoch(), store.head(), store.erasureLines().size(),
                store.counts());
    }

    boolean fits(BackupMark.Body body) {
        return schema == body.schema() && epoch == body.epoch() && erasures == body.erasures()
                && rows.equals(body.rows()) && head.seq() == body.head().seq()
                && MessageDigest.isEqual(head.hash(), body.head().hash());
    }
}
