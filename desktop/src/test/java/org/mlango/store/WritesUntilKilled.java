package org.mlango.store;

import static org.mlango.schema.Tables.SETTING;
import static org.mlango.schema.Tables.WORKER;
import static org.mlango.schema.Tables.WORKER_ROLE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.Keyring.HeldKey;

/**
 * The other process of {@code KillTest}: writes one transaction after another, and says the number of each once it is
 * in the file, until it is killed. It gets ready first and begins when it has read the key and the first number, so that many can be
 * killed in a minute. The key comes by standard input, since anybody may read the arguments of a process.
 */
final class WritesUntilKilled {
    private WritesUntilKilled() {}

    static void main(String[] arguments) throws IOException, SQLException {
        if (arguments[0].equals("--train")) {
            train(Path.of(arguments[1]));
            return;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        String[] start = in.readLine().split(" ", -1);
        Secret key = Secret.of(HexFormat.of().parseHex(start[0]));
        Store store = opened(Path.of(arguments[0]), key);
        for (long number = Long.parseLong(start[1]);; number++) {
            long current = number;
            if (store.write(tx -> mixed(tx, current)) instanceof Outcome.Done) {
                out.println(number);
            }
        }
    }

    /** Ends by itself, so that Java can write down which classes it loaded. */
    private static void train(Path spare) throws IOException, SQLException {
        Secret key = Secret.random();
        Store.create(spare, key, new VaultMark(UUID.randomUUID(), 1, true, Map.of()), Clock.systemUTC()).close();
        try (Store store = opened(spare, key)) {
            for (long number = 1; number <= 20; number++) {
                long current = number;
                store.write(tx -> mixed(tx, current));
            }
        }
    }

    /** Without the checks of a real opening, which the other side makes after each kill: it saves half of the time. */
    private static Store opened(Path file, Secret key) throws IOException, SQLException {
        Connection connection = StoreFile.open(file, key);
        Store store = Store.assemble(connection, Clock.systemUTC(), QuickCheck.nothingLeft(connection));
        store.actAs(actor(key));
        return store;
    }

    private static Actor actor(Secret key) {
        return new Actor(TestStore.WORKER, Set.of(Role.MANAGER),
                new Keyring(Map.of(KeyName.DK, new HeldKey(key, 1)), null, 1));
    }

    /**
     * What each number leaves behind: its own setting and a counter at that number; a worker with two roles at every
     * third; the setting nine before it is gone at every fourth. Every fifth is refused after it has written.
     */
    private static Outcome<Long> mixed(WriteTx tx, long number) {
        keep(tx, (number % 5 == 0 ? "REFUSED_" : "KEPT_") + number);
        tx.sql().insertInto(SETTING).set(SETTING.NAME, "COUNTER").set(SETTING.ID, UUID.randomUUID())
                .set(SETTING.CONTENT, new byte[1]).set(SETTING.ROW_VERSION, number)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.ROW_VERSION, number).execute();
        if (number % 3 == 0) {
            hire(tx, new UUID(0, number));
        }
        if (number % 4 == 0) {
            tx.sql().deleteFrom(SETTING).where(SETTING.NAME.eq("KEPT_" + (number - 9))).execute();
        }
        tx.audit(AuditLine.of("KEPT", "setting", new UUID(1, number)));
        return number % 5 == 0 ? Outcome.refused("", "every.fifth") : Outcome.done(number);
    }

    private static void keep(WriteTx tx, String name) {
        tx.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.ID, UUID.randomUUID())
                .set(SETTING.CONTENT, new byte[3000]).set(SETTING.ROW_VERSION, 1L).execute();
    }

    private static void hire(WriteTx tx, UUID worker) {
        tx.sql().insertInto(WORKER).set(WORKER.ID, worker).set(WORKER.PROFILE, new byte[200])
                .set(WORKER.STANDING, "ACTIVE").set(WORKER.SINCE_AT, Instant.EPOCH).set(WORKER.ROW_VERSION, 1L)
                .execute();
        for (Role role : Set.of(Role.NURSE, Role.MANAGER)) {
            tx.sql().insertInto(WORKER_ROLE).set(WORKER_ROLE.WORKER_ID, worker).set(WORKER_ROLE.ROLE, role.name())
                    .execute();
        }
    }
}
