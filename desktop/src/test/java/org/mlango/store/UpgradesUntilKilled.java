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
import java.util.List;
import java.util.stream.Stream;

/** The other process of {@code UpgradeKillTest}: opens an older file, and stands before each writing it was told, until it is killed at the last. */
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
        List<Integer> writings = Stream.of(in.readLine().split(" ", -1)).map(Integer::valueOf).toList();
        try (RecordedDisk disk = RecordedDisk.under(Path.of(arguments[0]).toAbsolutePath().resolve("..").normalize())) {
            disk.stopBefore(writings, writing -> OtherJava.sayAndWait(out, in, String.valueOf(writing)));
            Store.open(file, key, Clock.systemUTC());
        }
        out.println("went on");
    }
}
