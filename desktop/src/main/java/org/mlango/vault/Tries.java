package org.mlango.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.mlango.store.Failures;

/**
 * Slows wrong tries, up to five seconds each, and remembers them beside the vault: a program ended and started anew goes on where it
 * was. It stops somebody at the keyboard, not one who took the file home or may delete files here.
 */
final class Tries {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final int ENOUGH = 9;

    private final Path file;
    private int wrong;

    /** @param file neutral in name and content: a number */
    Tries(Path file) {
        this.file = file;
        this.wrong = remembered(file);
    }

    /** Counts a wrong try, on the disk before it is answered. @return how long to wait before saying so */
    synchronized Duration wrong() {
        wrong = Math.min(wrong + 1, ENOUGH);
        remember();
        Duration wait = FIRST.multipliedBy(1L << (wrong - 1));
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    synchronized void right() {
        if (wrong > 0) {
            wrong = 0;
            remember();
        }
    }

    private void remember() {
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
            return;
        }
        try {
            if (wrong == 0) {
                Files.deleteIfExists(file);
            } else {
                OwnerOnly.write(file, String.valueOf(wrong).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // a full or write-protected disk is told when something is to be saved
            Failures.logged(e);
        }
    }

    /** What cannot be read was changed by somebody: it counts as many. */
    private static int remembered(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            return Math.clamp(Integer.parseInt(Files.readString(file, StandardCharsets.US_ASCII)), 1, ENOUGH);
        } catch (IOException | NumberFormatException e) {
            return ENOUGH;
        }
    }
}
