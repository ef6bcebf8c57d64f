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
import java.util.function.Consumer;

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
 * The other process of {@code BackupKillTest}: makes a backup, brings one back or erases somebody, says each step it has reached,
 * and stands there until it is told to go on, or is killed.
 */
final class BackupsUntilKilled {
    /** Of an erasing: the transaction, the list of erasures, and far into the file written anew. */
    static final List<Integer> WRITINGS = List.of(0, 4, 9, 16, 40);

    private final Vault vault;
    private final Path folder;
    private final Path medium;
    private final String envelope;
    private final Consumer<String> stand;

    private BackupsUntilKilled(Path folder, Path medium, String envelope, Consumer<String> stand) {
        this.vault = new Vault(folder, Clock.systemUTC(), time -> {});
        this.folder = folder;
        this.medium = medium;
        this.envelope = envelope;
        this.stand = stand;
    }

    static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--train")) {
            train(Path.of(arguments[1]));
            return;
        }
        System.out.println("ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String work = in.readLine();
        BackupsUntilKilled here = new BackupsUntilKilled(Path.of(arguments[0]), Path.of(arguments[1]), in.readLine(),
                place -> OtherJava.sayAndWait(out, in, place));
        switch (work) {
            case "BACKUP" -> here.backUp();
            case "RESTORE" -> here.bringBack();
            default -> here.erase(new PersonId(UUID.fromString(work)));
        }
        out.println("went on");
    }

    private static void train(Path spare) throws IOException {
        RecoverySheet sheet = RecoverySheet.random();
        Path folder = Path.of(spare + ".vault");
        Path stick = Files.createDirectories(Path.of(spare + ".stick"));
        opened(new Vault(folder, Clock.systemUTC(), time -> {}).create(
                new FirstWorker(TestVault.FIRST, TestVault.PASSPHRASE.toCharArray(), TestVault.PIN.toCharArray()),
                sheet, true, KdfCost.FLOOR)).close();
        BackupsUntilKilled training = new BackupsUntilKilled(folder, stick, String.join(" ", sheet.words()),
                place -> {});
        training.backUp();
        training.bringBack();
    }

    private void backUp() throws IOException {
        try (Session session = opened(vault.openWithSheet(envelope))) {
            new Backups(session, Clock.systemUTC()).make(medium, UUID.randomUUID(), new BackupWatch(done -> {}) {
                @Override
                void reached(Step step) {
                    stand.accept(step.name());
                }
            });
        }
    }

    private void bringBack() throws IOException {
        BackupSet set = BackupSet.allOn(medium).getFirst();
        vault.bringBack(new Vault.Bringing(set, List.of(medium), (tx, unknown, seen) -> Outcome.done(true)),
                new BackupDoor.Envelope(envelope), new BackupWatch(done -> {}), step -> stand.accept(step.name()));
    }

    /** From the first writing of the transaction to the renewed file. */
    private void erase(PersonId person) throws IOException {
        Session session = opened(vault.openWithSheet(envelope));
        Consents consents = new Consents();
        Erasure erasure = new Erasure(consents, new Visits(consents), (tx, moment) -> List.of());
        try (RecordedDisk disk = RecordedDisk.under(folder)) {
            disk.stopBefore(WRITINGS, writing -> stand.accept(String.valueOf(writing)));
            session.store().write(tx -> TestErasing.atOnce(erasure, tx, person));
            session.renewFile(erasure::renewed);
        }
    }

    private static Session opened(OpenResult<Session> result) {
        if (result instanceof OpenResult.Opened<Session>(Session session)) {
            return session;
        }
        throw new AssertionError("not opened: " + result);
    }
}
