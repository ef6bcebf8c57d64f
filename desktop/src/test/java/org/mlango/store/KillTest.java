package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.schema.Tables.WORKER;
import static org.mlango.schema.Tables.WORKER_ROLE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;

/** kill -9 in the middle of writing: what was acknowledged is there, what was not is whole or absent, and the trail holds. */
class KillTest {
    private static final int LANES = 2;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void killsLoseNothingAcknowledged() throws Exception {
        int kills = Tries.of(100, 2_000);
        assertThat(killed(kills)).isGreaterThan(2L * kills);
    }

    /** Each lane has a database of its own that grows from kill to kill; returns how many transactions were acknowledged. */
    private long killed(int kills) throws IOException, InterruptedException, ExecutionException {
        OtherJava java = OtherJava.trained();
        try (var threads = Executors.newFixedThreadPool(LANES)) {
            List<Future<Long>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Lane own = new Lane(java, folder.resolve("data" + lane), new Random(lane));
                lanes.add(threads.submit(() -> own.run(kills / LANES)));
            }
            long acknowledged = 0;
            for (Future<Long> lane : lanes) {
                acknowledged += lane.get();
            }
            Figures.tell(Trial.KILLED, "mixed writes", kills, 0, acknowledged + " acknowledged, all there");
            return acknowledged;
        }
    }

    /** One database, and one process after another that writes to it. */
    private static final class Lane {
        private final OtherJava java;
        private final Path file;
        private final Random random;
        private final Secret key = Secret.random();
        private TrailCheck trail = TrailCheck.BEGINNING;
        private long acknowledged;
        private long last;

        Lane(OtherJava java, Path file, Random random) {
            this.java = java;
            this.file = file;
            this.random = random;
        }

        long run(int kills) throws IOException, InterruptedException {
            Store.create(file, key, new VaultMark(UUID.randomUUID(), 1, true, Map.of()), Clock.systemUTC()).close();
            Process next = start();
            try {
                for (int kill = 1; kill <= kills; kill++) {
                    Process now = next;
                    next = start();
                    List<Long> said = writeAndKill(now);
                    acknowledged += said.size();
                    check(said);
                }
            } finally {
                next.destroyForcibly().waitFor();
            }
            return acknowledged;
        }

        private Process start() throws IOException {
            return java.start(List.of(), WritesUntilKilled.class, file.toString());
        }

        /** Kills it in the middle of a later write; what it still had said before it died counts. */
        private List<Long> writeAndKill(Process process) throws IOException, InterruptedException {
            List<Long> said = new ArrayList<>();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("ready");
                byte[] raw = key.copy();
                process.getOutputStream()
                        .write((HexFormat.of().formatHex(raw) + " " + (last + 1) + "\n")
                                .getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
                for (int acknowledged = 1 + random.nextInt(6); acknowledged > 0; acknowledged--) {
                    said.add(Long.parseLong(String.valueOf(out.readLine())));
                }
                process.waitFor(Duration.ofMillis(random.nextInt(30)));
                // by its handle: the process itself would close the stream with the last words in it
                process.toHandle().destroyForcibly();
                process.waitFor();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    said.add(Long.parseLong(line));
                }
            }
            return said;
        }

        private void check(List<Long> said) {
            OpenResult<Store> result = Store.open(file, key, Clock.systemUTC());
            assertThat(result).isInstanceOf(OpenResult.Opened.class);
            if (result instanceof OpenResult.Opened<Store>(Store store)) {
                try (store) {
                    store.actAs(TestStore.actor(Role.MANAGER));
                    store.read(tx -> {
                        checkRows(tx, said);
                        trail = trail.further(tx);
                        return true;
                    });
                    assertThat(trail.firstBad()).isZero();
                }
            }
        }

        private void checkRows(ReadTx tx, List<Long> said) {
            Set<String> names = new TreeSet<>(tx.sql().select(SETTING.NAME).from(SETTING).fetch(SETTING.NAME));
            long counter = counter(tx);
            assertThat(names).noneMatch(name -> name.startsWith("REFUSED_"));
            assertThat(counter).isGreaterThanOrEqualTo(said.getLast());
            for (long number = 1; number <= counter; number++) {
                boolean refused = number % 5 == 0;
                long remover = number + 9;
                boolean removed = remover % 4 == 0 && remover % 5 != 0 && remover <= counter;
                assertThat(names.contains("KEPT_" + number)).as("%s of %s", number, counter)
                        .isEqualTo(!refused && !removed);
                if (number > last) {
                    assertThat(roles(tx, new UUID(0, number))).isEqualTo(!refused && number % 3 == 0 ? 2 : 0);
                }
            }
            last = counter;
        }

        private static long counter(ReadTx tx) {
            Long counter = tx.sql().select(SETTING.ROW_VERSION).from(SETTING).where(SETTING.NAME.eq("COUNTER"))
                    .fetchOne(SETTING.ROW_VERSION);
            return counter == null ? 0 : counter;
        }

        private static int roles(ReadTx tx, @Nullable UUID worker) {
            return tx.sql().fetchCount(WORKER_ROLE, WORKER_ROLE.WORKER_ID.in(
                    tx.sql().select(WORKER.ID).from(WORKER).where(WORKER.ID.eq(worker))));
        }
    }
}
