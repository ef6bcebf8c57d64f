package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long the passphrase alone is weighed: what whoever signs in waits for in any case. */
public final class Weighing {
    private Weighing() {}

    /** In nanoseconds, at the cost this vault has. */
    public static long nanos(Path vault, String name, String passphrase) throws IOException {
        long began = System.nanoTime();
        SlotFile slots = TestVault.opened(SlotFile.read(Files.readAllBytes(vault.resolve("g0001/slots"))));
        DoorKey.of(name, passphrase.toCharArray(), slots.salt(), slots.cost()).close();
        return System.nanoTime() - began;
    }
}
