package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One backup on a medium: a folder with a neutral name, whole only with its mark, which is written last (decision 0018).
 *
 * @param folder the set's own
 */
public record BackupSet(Path folder) {
    private static final Pattern NAME = Pattern.compile("s-[0-9a-f]{8}");
    private static final String COMMON = "s-0";
    private static final Set<String> PARTS = Set.of("data", "slots", "erasures", "handed", "mark.next");
    private static final Duration STILL_BEING_MADE = Duration.ofHours(1);

    /** Where the set of this id lies on a medium, or would. */
    public static BackupSet on(Path medium, UUID id) {
        return new BackupSet(medium.resolve(String.format(Locale.ROOT, "s-%08x", id.getMostSignificantBits() >>> 32)));
    }

    /** Every set on a medium that was finished, of whatever vault. @throws IOException if the medium cannot be read */
    public static List<BackupSet> allOn(Path medium) throws IOException {
        if (NAME.matcher(String.valueOf(medium.getFileName())).matches()) {
            return List.of(new BackupSet(medium)).stream().filter(BackupSet::finished).toList();
        }
        try (Stream<Path> all = Files.list(medium)) {
            return all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).map(BackupSet::new)
                    .filter(BackupSet::finished).toList();
        }
    }

    /** The file of erasures all sets of one vault on this medium share: it goes on after a set was made. */
    static Path commonErasures(Path medium, UUID vault) {
        return medium.resolve(COMMON).resolve(String.format(Locale.ROOT, "e-%08x",
                vault.getMostSignificantBits() >>> 32));
    }

    /** What was handed out, as all sets of one vault on this medium share it. */
    static Path commonHanded(Path medium, UUID vault) {
        return medium.resolve(COMMON).resolve(String.format(Locale.ROOT, "h-%08x",
                vault.getMostSignificantBits() >>> 32));
    }

    /**
     * Takes away what a pulled stick or a crash left: folders of ours without a mark in which nothing was written for an hour, since
     * another computer may be making one right now. Nothing that is not named as ours is touched.
     */
    public static void clearHalfMade(Path medium, Instant now) throws IOException {
        try (Stream<Path> all = Files.list(medium)) {
            for (Path folder : all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                BackupSet set = new BackupSet(folder);
                if (!set.finished() && set.isOurs() && set.written().isBefore(now.minus(STILL_BEING_MADE))) {
                    set.delete();
                }
            }
        }
    }

    private boolean isOurs() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.allMatch(file -> PARTS.contains(file.getFileName().toString()) && Files.isRegularFile(file));
        }
    }

    private Instant written() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            Instant newest = Files.getLastModifiedTime(folder).toInstant();
            for (Path file : all.toList()) {
                Instant at = Files.getLastModifiedTime(file).toInstant();
                newest = at.isAfter(newest) ? at : newest;
            }
            return newest;
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path slots() {
        return folder.resolve("slots");
    }

    Path erasures() {
        return folder.resolve("erasures");
    }

    Path handed() {
        return folder.resolve("handed");
    }

    Path mark() {
        return folder.resolve("mark");
    }

    public Path medium() {
        return folder.toAbsolutePath().resolveSibling(".").normalize();
    }

    /** How much room it takes, in KiB. */
    public int kib() {
        return (int) (List.of(data(), slots(), erasures(), handed(), mark()).stream()
                .mapToLong(file -> file.toFile().length())
                .sum() / 1024) + 1;
    }

    public boolean finished() {
        return Files.isRegularFile(mark());
    }

    /** The mark first: half a set is no set. */
    public void delete() throws IOException {
        Files.deleteIfExists(mark());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
