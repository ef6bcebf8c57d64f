package org.mlango.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore.TestClock;

/** The other process of {@code CrashTest}: opens a vault, holds its keys and a planted word, and then dies as told. */
final class DiesUnlocked {
    private static final List<byte[]> HELD = new ArrayList<>();

    private DiesUnlocked() {}

    /** @param arguments the folder, the sheet's words, the planted word, {@code abort} or {@code memory} */
    static void main(String[] arguments) throws IOException {
        Vault vault = new Vault(Path.of(arguments[0]), new TestClock());
        Session session = TestVault.opened(vault.openWithSheet(arguments[1]));
        String planted = arguments[2];
        HELD.add(planted.getBytes(StandardCharsets.UTF_8));
        session.store().write(tx -> {
            tx.audit(AuditLine.of("KEPT", "setting", UUID.randomUUID()));
            return Outcome.done(true);
        });
        System.out.println("open " + HexFormat.of().formatHex(session.vault().dk().copy()));
        if (arguments[3].equals("memory")) {
            while (true) {
                HELD.add(new byte[1 << 20]);
            }
        }
        while (true) {
            // until it is killed
            HELD.set(0, (planted + HELD.size()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
