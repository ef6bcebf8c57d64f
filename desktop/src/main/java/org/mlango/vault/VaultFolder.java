package org.mlango.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Pause;

/** The folder a vault lives in: pointer, generations, and the lock that keeps a second start out (decision 0006). */
record VaultFolder(Path place) {
    private static final Pattern POINTER = Pattern.compile("1 (g[0-9]{4,9})\n");
    private static final Pattern NAME = Pattern.compile("g[0-9]{4,9}");
    private static final Duration STEP = Duration.ofMillis(100);

    private Path pointer() {
        return place.resolve("current");
    }

    Path outgoing() {
        return place.resolve("outgoing");
    }

    Path trial() {
        return place.resolve("trial");
    }

    Path tries() {
        return place.resolve("waits");
    }

    boolean holdsVault() {
        return Files.exists(pointer());
    }

    /** @return null if the pointer cannot be read or leads nowhere */
    @Nullable
    Generation current() {
        try {
            Matcher pointer = POINTER.matcher(Files.readString(pointer(), StandardCharsets.US_ASCII));
            if (!pointer.matches()) {
                return null;
            }
            Path folder = place.resolve(pointer.group(1));
            return Files.isDirectory(folder) ? new Generation(folder) : null;
        } catch (IOException e) {
            return null;
        }
    }

    Generation first() throws IOException {
        Generation first = new Generation(place.resolve("g0001"));
        OwnerOnly.folder(first.folder());
        first.clear();
        return first;
    }

    /** An empty place for the generation that follows all there are; numbers count up, and what is there is not touched. */
    Generation next() throws IOException {
        int number = all().stream().mapToInt(VaultFolder::number).max().orElse(0);
        Generation next = new Generation(place.resolve(String.format(Locale.ROOT, "g%04d", number + 1)));
        OwnerOnly.folder(next.folder());
        OwnerOnly.forceFolder(place);
        return next;
    }

    private static int number(Generation generation) {
        return Integer.parseInt(generation.folder().getFileName().toString().substring(1));
    }

    /** Destroys what is not in use: a generation a newer one followed, or one that a crash left half written. */
    void destroyAllBut(Generation current) throws IOException {
        for (Generation other : others(current)) {
            other.destroy();
        }
        OwnerOnly.forceFolder(place);
    }

    private List<Generation> others(Generation current) throws IOException {
        return all().stream().filter(other -> number(other) != number(current)).toList();
    }

    /** In use or not. */
    List<Generation> all() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).map(Generation::new).toList();
        }
    }

    void turnTo(Generation generation) throws IOException {
        OwnerOnly.forceFolder(generation.folder());
        OwnerOnly.write(pointer(),
                ("1 " + generation.folder().getFileName() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Takes the folder for this process. The system frees it when the process ends, however it ends; a file left behind blocks
     * nobody.
     *
     * @param patience how long to wait for an old process that is just ending
     * @return null if another process holds it
     */
    @Nullable
    Claim claim(Duration patience, Pause pause) throws IOException {
        OwnerOnly.folder(place);
        Duration waited = Duration.ZERO;
        while (true) {
            Path file = place.resolve("lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OwnerOnly.restrict(file, "rw-------");
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return new Claim(channel);
            }
            channel.close();
            if (waited.compareTo(patience) >= 0) {
                return null;
            }
            pause.wait(STEP);
            waited = waited.plus(STEP);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The hold on the folder, until closed. */
    record Claim(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                // the lock ends with the process at the latest
            }
        }
    }
}
