package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mlango.store.Store;
import org.mlango.vault.ErasuresRead.Fault;

/**
 * Every numbered line any copy knows: the set, each medium given, the folder that is to be replaced.
 *
 * @param unread how many of the files could not be read to their end; what stood there may be known nowhere
 */
record KnownErasures(United united, int unread) {
    /** A set's own file says no more than its image, and other vaults' sets lie on the same media. */
    private static final Set<Fault> HARMLESS = EnumSet.of(Fault.NONE, Fault.MISSING, Fault.FOREIGN);

    static KnownErasures of(Store image, BackupSet set, List<Path> media, Here here) {
        Erasures erasures = Erasures.of(image);
        List<ErasuresRead> copies = new ArrayList<>();
        copies.add(new ErasuresRead(image.erasureLines(), Fault.NONE, 0));
        copies.add(read(erasures, set.erasures()));
        int unread = 0;
        for (Path file : elsewhere(erasures, set, media, here)) {
            ErasuresRead found = read(erasures, file);
            copies.add(found);
            unread += HARMLESS.contains(found.fault()) ? 0 : 1;
        }
        unread += (int) media.stream().filter(medium -> !Files.isDirectory(medium)).count();
        return new KnownErasures(United.of(erasures, copies), unread);
    }

    private static Set<Path> elsewhere(Erasures erasures, BackupSet set, List<Path> media, Here here) {
        Set<Path> files = new LinkedHashSet<>();
        files.add(BackupSet.commonErasures(set.medium(), erasures.vault()));
        for (Path medium : media) {
            files.add(BackupSet.commonErasures(medium.toAbsolutePath().normalize(), erasures.vault()));
            setsOn(medium).stream().filter(other -> !other.equals(set)).map(BackupSet::erasures).forEach(files::add);
        }
        files.addAll(here.erasures());
        return files;
    }

    static List<BackupSet> setsOn(Path medium) {
        try {
            return BackupSet.allOn(medium);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** One that is there and does not answer is as bad as one that is damaged. */
    private static ErasuresRead read(Erasures erasures, Path file) {
        try {
            return erasures.read(file);
        } catch (IOException e) {
            return ErasuresRead.nothing(Fault.NOT_ONE);
        }
    }
}
