package org.mlango.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;

/** The other process of {@code UpgradeKillTest}: opens an older file, and waits before the writing it was told, to be killed there. */
final class UpgradesUntilKilled {
    private UpgradesUntilKilled() {}

    static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[arguments.length - 1]);
        if (arguments[0].equals("--train")) {
            OlderFile.writeTo(file);
            Store.open(file, OlderFile.KEY, Clock.systemUTC());
            return;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        Secret key = Secret.of(HexFormat.of().parseHex(in.readLine()));
        int writing = Integer.parseInt(in.readLine());
        try (RecordedDisk disk = RecordedDisk.under(Path.of(arguments[0]).toAbsolutePath().resolve("..").normalize())) {
            disk.stopBefore(writing, () -> OtherJava.sayAndWait(out, String.valueOf(writing)));
            Store.open(file, key, Clock.systemUTC());
        }
        out.println("went on");
    }
}
