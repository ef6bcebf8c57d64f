package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.CLOCK;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class StoreTest {
    private final TestStore test = TestStore.fresh();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aRefusalUndoesEverythingAndComesBackAsData() {
        Outcome<Boolean> outcome = test.store().write(tx -> {
            keep(tx, "HALF_DONE");
            return Outcome.refused("quantity", "quantity.negative");
        });

        assertThat(outcome).isEqualTo(Outcome.refused("quantity", "quantity.negative"));
        assertThat(settings()).isZero();
    }

    @Test
    void aFailureUndoesEverything() {
        assertThatThrownBy(() -> test.store().write(tx -> {
            keep(tx, "HALF_DONE");
            throw new IllegalStateException("power cut");
        })).isInstanceOf(RuntimeException.class);

        assertThat(settings()).isZero();
    }

    @Test
    void whatIsDoneAndItsLineInTheTrailStandTogether() {
        test.scene(tx -> {
            keep(tx, "DONE_WELL");
            tx.audit(AuditLine.of("SETTING_KEPT", "setting", UUID.randomUUID()));
        });

        assertThat(settings()).isEqualTo(1);
        assertThat(numbers()).containsExactly(1L);
        assertThat(test.store().head().seq()).isEqualTo(1);
    }

    @Test
    void anUndoneTransactionLeavesNoLineAndNoGapInTheTrail() {
        test.store().write(tx -> {
            tx.audit(AuditLine.of("NEVER_HAPPENED", "setting", null));
            return Outcome.refused("", "no");
        });
        test.scene(tx -> tx.audit(AuditLine.of("FIRST", "setting", null)));

        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void whatWasNotAllowedLeavesALineAndASlipOfThePenDoesNot() {
        test.store().write(tx -> Outcome.refused("day", "day.future"));
        test.store().write(tx -> {
            keep(tx, "UNDONE");
            tx.audit(AuditLine.of("PERSON_READ", "person", UUID.randomUUID()));
            return Outcome.refused("", "consent.missing");
        });

        List<AuditReads.Entry> lines = test.store()
                .read(tx -> AuditReads.newest(tx, new AuditReads.Wanted(null, null, null, null), 9));
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().action()).isEqualTo("NOT_ALLOWED");
        assertThat(lines.getFirst().purpose()).isEqualTo("CONSENT_MISSING");
        assertThat(lines.getFirst().refused()).isTrue();
        assertThat(lines.getFirst().object()).isNull();
        boolean undone = test.store().read(tx -> tx.sql().fetchExists(SETTING, SETTING.NAME.eq("UNDONE")));
        assertThat(undone).isFalse();
    }

    @Test
    void theDatabasesOwnClockFollowsEachWriting() {
        test.scene(tx -> {});

        Instant seen = test.store().read(tx -> tx.sql().fetchSingle(CLOCK).getNowAt());
        assertThat(seen).isEqualTo(test.clock().instant());
    }

    @Test
    void aCoveredStoreReadsAndWritesNothing() {
        test.store().actAs(null);

        assertThatThrownBy(() -> test.store().read(tx -> 1)).isInstanceOf(Covered.class);
        assertThatThrownBy(() -> test.scene(tx -> {})).isInstanceOf(Covered.class);
    }

    @Test
    void onlyInventedPeopleMayBeWrittenWithoutWaitingForTheDisk(@TempDir Path folder) throws IOException {
        try (Store real = Store.create(folder.resolve("data"), Secret.random(),
                new VaultMark(UUID.randomUUID(), 1, false, Map.of()), test.clock())) {
            assertThatThrownBy(() -> real.withoutWaitingForTheDisk(() -> {
                throw new AssertionError("nothing may run");
            })).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void afterHasteEverySettingStandsAgain() {
        test.store().withoutWaitingForTheDisk(() -> test.scene(tx -> keep(tx, "IN_HASTE")));

        String synchronous = test.store().read(tx -> String.valueOf(tx.sql().fetchValue("PRAGMA synchronous")));
        String journal = test.store().read(tx -> String.valueOf(tx.sql().fetchValue("PRAGMA journal_mode")));
        assertThat(synchronous).isEqualTo("3");
        assertThat(journal).isEqualTo("delete");
        assertThat(settings()).isEqualTo(1);
    }

    @Test
    void workThatComesTooLateForACoveredScreenIsDroppedInSilence() {
        test.store().actAs(null);
        List<AppFailure> told = new ArrayList<>();
        List<Outcome<Integer>> outcomes = new ArrayList<>();

        Background.inLine(test.store(), told::add).write(tx -> Outcome.done(1), outcomes::add);

        assertThat(told).isEmpty();
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aFullOrReadOnlyDiskIsNotCalledADamagedFile() {
        assertThat(Opening.resultOf(new SQLiteException("", SQLiteErrorCode.SQLITE_NOTADB)))
                .isInstanceOf(OpenResult.Damaged.class);
        assertThat(Opening.resultOf(new SQLiteException("", SQLiteErrorCode.SQLITE_BUSY)))
                .isInstanceOf(OpenResult.InUse.class);
        for (SQLiteErrorCode disk : List.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_READONLY)) {
            assertThatThrownBy(() -> Opening.resultOf(new SQLiteException("", disk)))
                    .isInstanceOf(Store.StoreFailure.class);
        }
    }

    @Test
    void aCoverThatComesHalfwayThroughIsNoFailureOfTheMachine() {
        List<AppFailure> told = new ArrayList<>();
        List<Outcome<Integer>> outcomes = new ArrayList<>();

        Background.inLine(test.store(), told::add).write(tx -> {
            test.store().actAs(null);
            tx.actor().keys().close();
            return Outcome.done(tx.keys().open(KeyName.NK, new Cell("person", "words", UUID.randomUUID(), 1),
                    new byte[64]).length);
        }, outcomes::add);

        assertThat(told).isEmpty();
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void aChangeThatIsWrittenStaysDoneWhenWhatFollowsFails() {
        Outcome<Boolean> outcome = test.store().write(tx -> {
            keep(tx, "WRITTEN");
            tx.afterCommit(() -> {
                throw new IllegalStateException("an index that broke");
            });
            return Outcome.done(true);
        });

        assertThat(outcome).isEqualTo(Outcome.done(true));
        assertThat(settings()).isEqualTo(1);
    }

    private List<Long> numbers() {
        return test.store().read(tx -> tx.sql().select(AUDIT_LINE.SEQ).from(AUDIT_LINE).fetch(AUDIT_LINE.SEQ));
    }

    private int settings() {
        return test.store().read(tx -> tx.sql().fetchCount(SETTING));
    }

    private static void keep(WriteTx tx, String name) {
        tx.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.ID, UUID.randomUUID())
                .set(SETTING.CONTENT, new byte[1]).set(SETTING.ROW_VERSION, 1L).execute();
    }
}
