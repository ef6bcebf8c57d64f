package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.store.AuditLine;
import org.mlango.store.ClockJumps;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Pause;

/** A program that is open already, one that was killed, a clock that leapt: a clear answer in two seconds, and nobody is shut out. */
class InTheWayTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final TestVault test = TestVault.locked();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anotherProgramIsToldOfAndAKilledOneBlocksNobody() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                HoldsFolder.class.getName(), test.folder().toString()).start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
                OutputStream untilWeAreDone = other.getOutputStream()) {
            assertThat(said.readLine()).isEqualTo("held");
            Timed<OpenResult<Session>> second = timed(pause -> unlock(pause, test.folder()));
            if (!(second.answer() instanceof OpenResult.InUse<Session>)) {
                wrong.add("second instance: " + second.answer());
            }
            if (second.took().compareTo(TWO_SECONDS) >= 0) {
                wrong.add("second instance: after " + second.took());
            }
            assertThat(OpenWords.of(second.answer())).contains("open already");
            untilWeAreDone.flush();
        } finally {
            other.destroyForcibly().waitFor();
        }
        Figures.tell(Trial.IN_THE_WAY, "second instance", 1, wrong.size(), "another process holds the folder");

        List<String> blocked = new ArrayList<>();
        assertThat(test.folder().resolve("lock")).as("left by the killed one").exists();
        opens("killed", blocked);
        Files.write(test.folder().resolve("lock"), "4711 and whatever else".getBytes(StandardCharsets.UTF_8));
        opens("with words in it", blocked);
        Files.deleteIfExists(test.folder().resolve("lock"));
        opens("removed by hand", blocked);
        Figures.tell(Trial.IN_THE_WAY, "stale lock", 3, blocked.size(), "killed, written into, removed");
        assertThat(wrong).isEmpty();
        assertThat(blocked).isEmpty();
    }

    private void opens(String how, List<String> blocked) {
        Timed<OpenResult<Session>> next = timed(pause -> unlock(pause, test.folder()));
        if (next.answer() instanceof OpenResult.Opened<Session>(Session session)) {
            session.close();
            if (!next.waited().isZero()) {
                blocked.add(how + ": waited " + next.waited());
            }
        } else {
            blocked.add(how + ": " + next.answer());
        }
    }

    /** Whatever the clock says, the door opens; what depends on days waits for a worker's word. */
    @Test
    void aClockThatLeptShutsNobodyOutAndIsAskedAbout() {
        List<String> wrong = new ArrayList<>();
        List<Integer> leaps = List.of(31, -62, 400, -800, 3650, -3650);
        try (Session session = test.open()) {
            done(session.store().write(tx -> Outcome.done(true)));
        }
        for (int days : leaps) {
            test.clock.advance(Duration.ofDays(days));
            try (Session session = opened(test.unlock(TestVault.FIRST, TestVault.PASSPHRASE))) {
                session.store().write(tx -> {
                    tx.audit(AuditLine.of("LOOKED", "store", null));
                    return Outcome.done(true);
                });
                if (session.store().read(ClockJumps::unsettled).isEmpty()) {
                    wrong.add(days + " days: nobody is asked");
                } else {
                    done(session.store().write(ClockJumps::confirm));
                }
            }
        }
        Figures.tell(Trial.IN_THE_WAY, "clock jumps", leaps.size(), wrong.size(), "31 days to ten years, both ways");
        assertThat(wrong).isEmpty();
    }

    /** @param waited how long the program itself chose to wait; {@code took} counts that and its work */
    private record Timed<T>(T answer, Duration waited, Duration took) {}

    private interface Call<T> {
        T with(Pause pause);
    }

    private static <T> Timed<T> timed(Call<T> call) {
        List<Duration> waits = new ArrayList<>();
        long began = System.nanoTime();
        T answer = call.with(waits::add);
        Duration waited = waits.stream().reduce(Duration.ZERO, Duration::plus);
        return new Timed<>(answer, waited, waited.plusNanos(System.nanoTime() - began));
    }

    private OpenResult<Session> unlock(Pause pause, Path folder) {
        try {
            return new Vault(folder, test.clock, pause).unlock(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(),
                    Reach.EVERYTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The other process. */
    static final class HoldsFolder {
        private HoldsFolder() {}

        public static void main(String[] arguments) throws IOException {
            VaultFolder.Claim claim = new VaultFolder(Path.of(arguments[0])).claim(Duration.ZERO, Pause.REAL);
            System.out.println(claim == null ? "not held" : "held");
            if (System.in.read() < 0 && claim != null) {
                claim.close();
            }
        }
    }
}
