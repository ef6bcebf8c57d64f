package org.mlango.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.erasure.Erasure;
import org.mlango.erasure.TestErasing;
import org.mlango.store.OpenResult;
import org.mlango.store.OtherJava;
import org.mlango.store.Outcome;
import org.mlango.store.RecordedDisk;
import org.mlango.visits.Visits;

/**
 * The other process of {@code BackupKillTest}: makes a backup, brings one back or erases somebody, says which step it has reached,
 * and waits there to be killed.
 */
final class BackupsUntilKilled {
    private final Vault vault;
    private final Path folder;
    private final Path medium;
    private final String envelope;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BackupsUntilKilled(Path folder, Path medium, String envelope) {
        this.vault = new Vault(folder, Clock.systemUTC(), time -> {});
        this.folder = folder;
        this.medium = medium;
        this.envelope = envelope;
    }

    static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--train")) {
            train(Path.of(arguments[1]));
            return;
        }
        System.out.println("ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String[] at = in.readLine().split(" ", -1);
        BackupsUntilKilled here = new BackupsUntilKilled(Path.of(arguments[0]), Path.of(arguments[1]), in.readLine());
        switch (at[0]) {
            case "BACKUP" -> here.backUp(at[1]);
            case "RESTORE" -> here.bringBack(at[1]);
            default -> here.erase(at[1], new PersonId(UUID.fromString(at[2])));
        }
        here.out.println("went on");
    }

    private static void train(Path spare) throws IOException {
        RecoverySheet sheet = RecoverySheet.random();
        Path folder = Path.of(spare + ".vault");
        Path stick = Files.createDirectories(Path.of(spare + ".stick"));
        opened(new Vault(folder, Clock.systemUTC(), time -> {}).create(
                new FirstWorker(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), TestVault.PIN.toCharArray()),
                sheet, true, KdfCost.FLOOR)).close();
        BackupsUntilKilled training = new BackupsUntilKilled(folder, stick, String.join(" ", sheet.words()));
        training.backUp("");
        training.bringBack("");
    }

    private void backUp(String at) throws IOException {
        try (Session session = opened(vault.openWithSheet(envelope))) {
            new Backups(session, Clock.systemUTC()).make(medium, UUID.randomUUID(), new BackupWatch(done -> {}) {
                @Override
                void reached(Step step) {
                    waitAt(step.name(), at);
                }
            });
        }
    }

    private void bringBack(String at) throws IOException {
        BackupSet set = BackupSet.allOn(medium).getFirst();
        vault.bringBack(new Vault.Bringing(set, List.of(medium), (tx, unknown, seen) -> Outcome.done(true)),
                new BackupDoor.Envelope(envelope), new BackupWatch(done -> {}), step -> waitAt(step.name(), at));
    }

    /** Before the writing of this number, from the first of the transaction to the renewed file. */
    private void erase(String at, PersonId person) throws IOException {
        Session session = opened(vault.openWithSheet(envelope));
        Consents consents = new Consents();
        Erasure erasure = new Erasure(consents, new Visits(consents), (tx, moment) -> List.of());
        try (RecordedDisk disk = RecordedDisk.under(folder)) {
            disk.stopBefore(Integer.parseInt(at), () -> waitAt(at, at));
            session.store().write(tx -> TestErasing.atOnce(erasure, tx, person));
            session.renewFile(erasure::renewed);
        }
    }

    private void waitAt(String reached, String wanted) {
        if (reached.equals(wanted)) {
            OtherJava.sayAndWait(out, reached);
        }
    }

    private static Session opened(OpenResult<Session> result) {
        if (result instanceof OpenResult.Opened<Session>(Session session)) {
            return session;
        }
        throw new AssertionError("not opened: " + result);
    }
}
