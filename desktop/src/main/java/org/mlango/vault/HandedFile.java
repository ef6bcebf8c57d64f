package org.mlango.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.HandedOut;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/**
 * The newest number of the releases record and its hash, in each backup folder and beside all of them on a medium (decision 0058). As with
 * erasures, the key outlives a change of DK: an older copy brought back years later still reads it.
 */
final class HandedFile {
    private final UUID vault;
    private final Secret key;

    private HandedFile(UUID vault, Secret key) {
        this.vault = vault;
        this.key = key;
    }

    /** @param store of the same vault; an older copy of it, too */
    static HandedFile of(Store store) {
        return new HandedFile(store.mark().vault(), store.lastingKey("handed out"));
    }

    byte[] bytes(HandedOut newest) {
        return Sealed.seal(key, context(),
                ByteBuffer.allocate(Long.BYTES + HandedOut.HASH).putLong(newest.number()).put(newest.hash()).array());
    }

    /** @return null if it is not there, or was not written by this vault */
    @Nullable
    HandedOut read(Path file) {
        try {
            byte[] inside = Sealed.open(key, context(), Files.readAllBytes(file));
            if (inside == null || inside.length != Long.BYTES + HandedOut.HASH) {
                return null;
            }
            ByteBuffer in = ByteBuffer.wrap(inside);
            return new HandedOut(in.getLong(), Ids.read(in, HandedOut.HASH));
        } catch (IOException e) {
            return null;
        }
    }

    /** What is there stays if it knows more: it was written by newer records than these. */
    void follow(Path file, HandedOut newest) throws IOException {
        HandedOut there = read(file);
        if (there != null && there.number() >= newest.number()) {
            return;
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.write(next, bytes(newest));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(next);
            throw e;
        }
    }

    /** What every copy that can be read knows of what was handed out, against an image that is brought back. */
    static Vault.Handed known(Store image, BackupSet set, List<Path> media) {
        HandedFile file = of(image);
        Set<Path> all = new LinkedHashSet<>(List.of(set.handed(), BackupSet.commonHanded(set.medium(), file.vault)));
        for (Path medium : media) {
            all.add(BackupSet.commonHanded(medium.toAbsolutePath().normalize(), file.vault));
            KnownErasures.setsOn(medium).stream().map(BackupSet::handed).forEach(all::add);
        }
        long known = image.handedOut().number();
        long outside = 0;
        boolean parted = false;
        for (Path one : all) {
            HandedOut told = file.read(one);
            if (told != null) {
                outside = Math.max(outside, told.number());
                parted |= told.number() <= known && !image.knows(told);
            }
        }
        return new Vault.Handed(known, outside, parted);
    }

    private String context() {
        return "handed out " + vault;
    }
}
