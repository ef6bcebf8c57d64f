package org.mlango.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What this process holds of the computer's memory. */
public final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int COLLECTIONS = 3;
    /** Java gives pages back a little after it has collected. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private Memory() {}

    /** Resident, in MB; not a number where the system does not say. */
    public static double megabytesAfterACollection() {
        for (int time = 0; time < COLLECTIONS; time++) {
            System.gc();
            LockSupport.parkNanos(PAUSE);
        }
        if (!Files.exists(STATUS)) {
            return Double.NaN;
        }
        try {
            return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6).findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
