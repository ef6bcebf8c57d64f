package org.mlango.boot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

/**
 * What the program stands on: this computer, its date, and the place of the records. Looked at before anything is opened or made, so
 * that what is wrong is said in one sentence and nothing was touched.
 *
 * @param bits of a number in this Java, as it says itself
 * @param memory of the whole computer, in bytes
 * @param heap Java may use, in bytes
 * @param writable whether the folder of the records, or whichever there is above it, can be written to
 * @param room left there, in bytes
 */
record Ground(String bits, long memory, long heap, LocalDate today, Path place, boolean writable, long room) {
    /** The program was made after this day; a computer that says otherwise has lost its date. */
    static final LocalDate MADE = LocalDate.of(2026, 1, 1);
    /** A computer sold with 2 GB says a little less. */
    static final long LEAST_MEMORY = 1_600L << 20;
    /** Deriving one key takes at least 64 MB, and the rest wants its share. */
    static final long LEAST_HEAP = 192L << 20;
    /** Enough for a day's records, and for the copy kept while a file is brought to a newer version. */
    static final long LEAST_ROOM = 32L << 20;

    /** What can be wrong; its words are {@code ground.<name>}. */
    enum Fault {
        BITS, MEMORY, DATE, PLACE, ROOM
    }

    static Ground under(Path folder, Clock clock) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        long memory = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new Ground(System.getProperty("sun.arch.data.model", "64"), memory, Runtime.getRuntime().maxMemory(),
                LocalDate.now(clock), place, Files.isDirectory(place) && Files.isWritable(place), roomIn(place));
    }

    Optional<Fault> fault() {
        if (bits.equals("32")) {
            return Optional.of(Fault.BITS);
        }
        if (memory < LEAST_MEMORY || heap < LEAST_HEAP) {
            return Optional.of(Fault.MEMORY);
        }
        if (today.isBefore(MADE)) {
            return Optional.of(Fault.DATE);
        }
        if (!writable) {
            return Optional.of(Fault.PLACE);
        }
        return room < LEAST_ROOM ? Optional.of(Fault.ROOM) : Optional.empty();
    }

    /** What the words of a fault leave open: the day, or the place. */
    List<String> details() {
        return List.of(today.toString(), place.toString());
    }

    /** A place that cannot say how much room it has is not refused for it. */
    private static long roomIn(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
