package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.AppFailure;
import org.mlango.store.AuditLine;
import org.mlango.store.Background;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.RecordedDisk;
import org.mlango.store.RecordedDisk.Fault;

/**
 * The disk is full, read-only or gone at the first, second, third ... writing of an action: a plain sentence comes of it, nothing is
 * half done, and once the disk is back the work goes on.
 */
@EnabledOnOs(OS.LINUX)
class FaultyDiskTest {
    private final TestVault test = TestVault.locked();
    private final List<String> wrong = new ArrayList<>();
    private int failed;

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void writingIntoTheDatabaseFailsWhole() throws IOException {
        database(Tries.of(6, 100));
    }

    private void database(int points) throws IOException {
        try (Session session = test.open(); RecordedDisk disk = RecordedDisk.under(test.folder)) {
            int number = 0;
            for (Fault fault : List.of(Fault.FULL, Fault.READ_ONLY, Fault.PULLED)) {
                for (int point = 0; point < points; point++) {
                    number++;
                    disk.fail(fault, point);
                    Outcome<Boolean> outcome = keep(session, number);
                    int hit = disk.mend();
                    failed += hit == 0 ? 0 : 1;
                    judge(session, fault + " at " + point, number, outcome, hit);
                }
            }
            assertThat(session.trail().check().firstBad()).isZero();
        }
        test.open().close();
        Figures.tell(Trial.DISK, "database", failed, wrong.size(), "full, read-only, pulled");
        assertThat(wrong).isEmpty();
        assertThat(failed).isGreaterThanOrEqualTo(10);
    }

    private void judge(Session session, String when, int number, Outcome<Boolean> outcome, int hit) {
        boolean there = session.store().read(tx -> tx.sql().fetchExists(SETTING, SETTING.NAME.eq("N" + number)));
        boolean done = outcome instanceof Outcome.Done;
        if (there != done) {
            wrong.add(when + ": said " + outcome + " and is there: " + there);
        }
        if (hit > 0 && !done && !(outcome instanceof Outcome.Failed<Boolean>(AppFailure failure)
                && failure.kind() != AppFailure.Kind.UNFORESEEN && failure.kind() != AppFailure.Kind.DAMAGED)) {
            wrong.add(when + ": " + outcome);
        }
        if (!(keep(session, number + 1000) instanceof Outcome.Done)) {
            wrong.add(when + ": does not go on");
        }
    }

    private static Outcome<Boolean> keep(Session session, int number) {
        List<Outcome<Boolean>> outcome = new ArrayList<>();
        Background.inLine(session.store(), failure -> {}).write(tx -> {
            tx.sql().insertInto(SETTING).set(SETTING.NAME, "N" + number).set(SETTING.ID, UUID.randomUUID())
                    .set(SETTING.CONTENT, new byte[9000]).set(SETTING.ROW_VERSION, 1L).execute();
            tx.audit(AuditLine.of("KEPT", "setting", UUID.randomUUID()));
            return Outcome.done(true);
        }, outcome::add);
        return outcome.getFirst();
    }

    @Test
    void theSlotFileStaysTheOldOneOrBecomesTheNewOne() throws IOException {
        try (Session session = test.open(); RecordedDisk disk = RecordedDisk.under(test.folder)) {
            for (Fault fault : List.of(Fault.FULL, Fault.READ_ONLY, Fault.PULLED)) {
                for (int point = 0; point < 4; point++) {
                    Opened before = session.vault();
                    disk.fail(fault, point);
                    Outcome<Boolean> outcome = session.changePin("3719".toCharArray());
                    failed += disk.mend() == 0 ? 0 : 1;
                    boolean plain = outcome instanceof Outcome.Failed<Boolean>(AppFailure failure)
                            && failure.kind() != AppFailure.Kind.UNFORESEEN;
                    if (!plain || !session.vault().equals(before) || !isWhole(session)) {
                        wrong.add(fault + " at " + point + ": " + outcome);
                    }
                    if (!(session.changePin("3719".toCharArray()) instanceof Outcome.Done)) {
                        wrong.add(fault + " at " + point + ": does not go on");
                    }
                }
            }
        }
        test.open().close();
        Figures.tell(Trial.DISK, "slot file", failed, wrong.size(), "each of its four steps");
        assertThat(wrong).isEmpty();
        assertThat(failed).isGreaterThanOrEqualTo(9);
    }

    private boolean isWhole(Session session) throws IOException {
        byte[] bytes = Files.readAllBytes(test.slots());
        return SlotFile.read(bytes) instanceof OpenResult.Opened && SlotFile.madeWith(session.vault().dk(), bytes);
    }
}
