package org.mlango.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;

import org.mlango.store.OpenResult;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/** Reads a set without changing it: its mark, its slots, and, for whoever has the key, whether its image is what the mark says. */
record BackupReading(BackupSet set, BackupMark mark, byte[] slotBytes, SlotFile slots) {
    private static final int PIECE = 1 << 18;

    static BackupReading of(BackupSet set) throws NotOpened {
        BackupMark mark = opened(BackupMark.read(bytes(set.mark(), "mark")));
        byte[] slotBytes = bytes(set.slots(), SlotFile.PART);
        SlotFile slots = opened(SlotFile.read(slotBytes));
        if (!slots.vault().equals(mark.vault())) {
            throw NotOpened.damaged(SlotFile.PART);
        }
        return new BackupReading(set, mark, slotBytes, slots);
    }

    Secret key(Secret dk) throws NotOpened {
        Secret bk = mark.open(dk);
        if (bk == null) {
            throw NotOpened.damaged(Backups.OTHER_KEYS);
        }
        return bk;
    }

    BackupMark.Body body(Secret bk) throws NotOpened {
        BackupMark.Body body = mark.body(bk);
        if (body == null || !MessageDigest.isEqual(body.slotsHash(), Head.sha256(slotBytes))) {
            throw NotOpened.damaged("mark");
        }
        return body;
    }

    /** Reads the image from the medium to its end. */
    void mustBeWhole(BackupMark.Body body, BackupWatch watch) throws NotOpened, IOException {
        MessageDigest digest = BackupWriting.sha256();
        long size = Files.isRegularFile(set.data()) ? Files.size(set.data()) : 0;
        long done = 0;
        try (InputStream in = Files.newInputStream(set.data())) {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                watch.mayGoOn();
                digest.update(piece);
                done += piece.length;
                watch.progress(0.6 + 0.2 * done / size);
                piece = in.readNBytes(PIECE);
            }
        } catch (NoSuchFileException e) {
            throw NotOpened.damaged("data");
        }
        if (!MessageDigest.isEqual(digest.digest(), body.dataHash())) {
            throw NotOpened.damaged("data");
        }
    }

    /** @param image the set's own, or a copy of it: an older one is brought to this program's version when it is opened */
    static Store open(Path image, Secret bk, Clock clock) throws NotOpened {
        return opened(Store.open(image, bk, clock));
    }

    static <T> T opened(OpenResult<T> result) throws NotOpened {
        if (result instanceof OpenResult.Opened<T>(T value)) {
            return value;
        }
        throw new NotOpened(result);
    }

    private static byte[] bytes(Path file, String part) throws NotOpened {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw NotOpened.damaged(part);
        }
    }
}
