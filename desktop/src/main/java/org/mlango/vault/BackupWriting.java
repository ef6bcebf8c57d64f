package org.mlango.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

import org.mlango.store.Secret;

/**
 * Writes one set: the image is made beside the database, copied to the medium a piece at a time, forced there; the mark comes last.
 * What a crash or a pulled stick leaves is no set.
 */
final class BackupWriting {
    private static final int PIECE = 1 << 18;

    private final Session session;
    private final BackupSet set;
    private final UUID id;
    private final BackupWatch watch;

    BackupWriting(Session session, Path medium, UUID id, BackupWatch watch) {
        this.session = session;
        this.set = BackupSet.on(medium, id);
        this.id = id;
        this.watch = watch;
    }

    /** @throws IOException if it did not come to its end; what was begun is taken away again, if the medium is still there */
    BackupSet run(Instant now) throws IOException {
        boolean whole = false;
        Path image = session.outgoing();
        Files.deleteIfExists(image);
        try (Secret bk = Secret.random()) {
            watch.reached(BackupWatch.Step.BEGUN);
            Files.createDirectories(set.folder());
            session.store().imageInto(image, bk);
            watch.reached(BackupWatch.Step.IMAGED);
            write(image, bk, now);
            whole = true;
            return set;
        } finally {
            Files.deleteIfExists(image);
            if (!whole) {
                takeAway();
            }
        }
    }

    private void write(Path image, Secret bk, Instant now) throws IOException {
        BackupContent content = BackupContent.of(image, bk);
        byte[] dataHash = copied(image, set.data());
        watch.reached(BackupWatch.Step.COPIED);
        byte[] slots = session.slotBytes();
        forced(set.slots(), slots);
        forced(set.erasures(), session.erasureBytes());
        forced(set.handed(), HandedFile.of(session.store()).bytes(session.store().handedOut()));
        watch.reached(BackupWatch.Step.BESIDE);
        Opened vault = session.vault();
        BackupMark.Body body = new BackupMark.Body(now, content.schema(), content.epoch(), content.head(), dataHash,
                Head.sha256(slots), content.erasures(), content.rows());
        byte[] mark = BackupMark.of(vault.file().vault(), id, vault.dk(), bk, body).bytes();
        Path next = set.folder().resolve("mark.next");
        forced(next, mark);
        Files.move(next, set.mark());
        OwnerOnly.forceFolder(set.folder());
        OwnerOnly.forceFolder(set.medium());
        watch.reached(BackupWatch.Step.MARKED);
    }

    private byte[] copied(Path from, Path to) throws IOException {
        long size = Files.size(from);
        long done = 0;
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                watch.mayGoOn();
                digest.update(piece);
                write(out, piece);
                done += piece.length;
                watch.progress(0.1 + 0.5 * done / size);
                piece = in.readNBytes(PIECE);
            }
            out.force(true);
        }
        return digest.digest();
    }

    private static void forced(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(out, content);
            out.force(true);
        }
    }

    private static void write(FileChannel out, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private void takeAway() {
        try {
            set.delete();
        } catch (IOException e) {
            // the medium is gone; without its mark it is no set, and the next backup there clears it
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
