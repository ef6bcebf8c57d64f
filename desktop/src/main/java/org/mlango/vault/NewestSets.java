package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which set on a medium is meant: the newest of its vault, by how often that had been opened, since a medium's clock proves little. */
final class NewestSets {
    /** @param vault null if the set does not say, or cannot be read */
    private record Found(BackupSet set, @Nullable UUID vault, long epoch, long at) {}

    private NewestSets() {}

    /**
     * One for each vault that has a set there, those of the vault that is here first, then the newest.
     *
     * @throws IOException if the medium cannot be read
     */
    static List<BackupSet> on(Path medium, Here here) throws IOException {
        List<UUID> ours = here.vaults().toList();
        Map<Optional<UUID>, BackupSet> newest = new LinkedHashMap<>();
        BackupSet.allOn(medium).stream().map(NewestSets::look)
                .sorted(Comparator.comparingInt((Found found) -> ours.contains(found.vault()) ? 0 : 1)
                        .thenComparingInt(found -> found.vault() == null ? 1 : 0)
                        .thenComparing(Comparator.comparingLong(Found::epoch).reversed())
                        .thenComparing(Comparator.comparingLong(Found::at).reversed()))
                .forEach(found -> newest.putIfAbsent(Optional.ofNullable(found.vault()), found.set()));
        return List.copyOf(newest.values());
    }

    private static Found look(BackupSet set) {
        try {
            BackupReading reading = BackupReading.of(set);
            return new Found(set, reading.mark().vault(), reading.slots().epoch(), when(set));
        } catch (NotOpened e) {
            return new Found(set, null, 0, when(set));
        }
    }

    private static long when(BackupSet set) {
        try {
            return Files.getLastModifiedTime(set.mark()).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
