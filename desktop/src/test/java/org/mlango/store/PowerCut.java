package org.mlango.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.mlango.store.RecordedDisk.Step;

/**
 * What may stand on a disk after the power went at some step of a record. Synced content is there. Of what was written to a
 * file since its last sync, each piece may be there, not there, or there up to some sector. Names made, changed or removed since
 * their folder's last sync are there up to some point.
 */
public final class PowerCut {
    private static final int SECTOR = 512;

    private final Random random;
    private final Map<Path, Content> durable;
    private final Map<Path, Content> names;
    private final Map<Path, List<Named>> unsyncedNames = new HashMap<>();
    private long said;

    /** A name made, changed or taken away; and of which file. */
    private record Named(Step step, @Nullable Content content) {}

    /** A file as such, whatever it is called. */
    private static final class Content {
        private byte[] synced;
        private byte[] seen;
        private final List<Step> unsynced = new ArrayList<>();

        Content(byte[] bytes) {
            synced = bytes;
            seen = bytes;
        }

        void change(Step step) {
            unsynced.add(step);
            seen = changed(seen, step, Integer.MAX_VALUE);
        }

        void sync() {
            synced = seen;
            unsynced.clear();
        }
    }

    private PowerCut(Random random, Map<Path, Content> before) {
        this.random = random;
        this.durable = new HashMap<>(before);
        this.names = new HashMap<>(before);
    }

    /**
     * @param before the files as they stood, synced, before the record begins
     * @param at after how many steps the power goes
     */
    public static PowerCut at(int at, List<Step> steps, Map<Path, byte[]> before, Random random) {
        Map<Path, Content> files = new HashMap<>();
        before.forEach((path, bytes) -> files.put(path, new Content(bytes)));
        PowerCut cut = new PowerCut(random, files);
        steps.subList(0, at).forEach(cut::take);
        return cut;
    }

    /** The last number the program had told somebody. */
    public long said() {
        return said;
    }

    private void take(Step step) {
        switch (step) {
            case Step.Wrote wrote -> content(wrote.file()).change(step);
            case Step.Cut cut -> content(cut.file()).change(step);
            case Step.Synced synced -> sync(synced.file());
            case Step.Removed removed -> {
                names.remove(removed.file());
                later(removed.file(), new Named(step, null));
            }
            case Step.Renamed renamed -> {
                Content moved = names.remove(renamed.from());
                names.put(renamed.to(), moved == null ? new Content(new byte[0]) : moved);
                later(renamed.to(), new Named(step, moved));
            }
            case Step.Said now -> said = now.number();
        }
    }

    private Content content(Path file) {
        Content there = names.get(file);
        if (there == null) {
            there = new Content(new byte[0]);
            names.put(file, there);
            later(file, new Named(new Step.Wrote(file, 0, new byte[0]), there));
        }
        return there;
    }

    private void later(Path file, Named step) {
        unsyncedNames.computeIfAbsent(parent(file), folder -> new ArrayList<>()).add(step);
    }

    private static Path parent(Path file) {
        return file.toAbsolutePath().resolveSibling("").normalize();
    }

    private void sync(Path file) {
        Content content = names.get(file);
        if (content != null) {
            content.sync();
            return;
        }
        List<Named> steps = unsyncedNames.getOrDefault(file.normalize(), new ArrayList<>());
        steps.forEach(step -> rename(step, durable));
        steps.clear();
    }

    private static void rename(Named named, Map<Path, Content> files) {
        switch (named.step()) {
            case Step.Removed removed -> files.remove(removed.file());
            case Step.Renamed renamed -> {
                files.remove(renamed.from());
                put(files, renamed.to(), named.content());
            }
            case Step.Wrote made -> put(files, made.file(), named.content());
            case Step.Cut cut -> throw new IllegalStateException("not of a name");
            case Step.Synced synced -> throw new IllegalStateException("not of a name");
            case Step.Said now -> throw new IllegalStateException("not of a name");
        }
    }

    private static void put(Map<Path, Content> files, Path name, @Nullable Content content) {
        files.put(name, content == null ? new Content(new byte[0]) : content);
    }

    /** One of the many ways the disk may now look. */
    public Map<Path, byte[]> left() {
        Map<Path, Content> files = new HashMap<>(durable);
        unsyncedNames.forEach((folder, steps) -> steps
                .subList(0, steps.isEmpty() ? 0 : random.nextInt(steps.size() + 1))
                .forEach(step -> rename(step, files)));
        int way = random.nextInt(4);
        Map<Path, byte[]> left = new HashMap<>();
        files.forEach((path, content) -> left.put(path, way == 0 ? content.synced : torn(content)));
        return left;
    }

    private byte[] torn(Content content) {
        byte[] bytes = content.synced;
        for (Step step : content.unsynced) {
            int fate = random.nextInt(3);
            if (fate == 0) {
                continue;
            }
            int length = step instanceof Step.Wrote wrote ? wrote.bytes().length : 0;
            int kept = fate == 1 ? Integer.MAX_VALUE : random.nextInt(length / SECTOR + 1) * SECTOR;
            bytes = changed(bytes, step, kept);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Step step, int atMost) {
        if (step instanceof Step.Cut cut) {
            return Arrays.copyOf(bytes, (int) cut.length());
        }
        if (step instanceof Step.Wrote wrote) {
            int length = Math.min(wrote.bytes().length, atMost);
            byte[] after = Arrays.copyOf(bytes, Math.max(bytes.length, (int) wrote.at() + length));
            System.arraycopy(wrote.bytes(), 0, after, (int) wrote.at(), length);
            return after;
        }
        return bytes;
    }

    /** Puts such files under another folder. */
    public static void lay(Map<Path, byte[]> files, Path from, Path to) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path place = to.resolve(from.relativize(file.getKey()).toString());
            @Nullable
            Path folder = place.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(place, file.getValue());
        }
    }

    /** The files of a folder, by their path. */
    public static Map<Path, byte[]> filesOf(Path folder) throws IOException {
        Map<Path, byte[]> files = new HashMap<>();
        try (var walked = Files.walk(folder)) {
            for (Path file : walked.filter(Files::isRegularFile).toList()) {
                files.put(file.toAbsolutePath().normalize(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
