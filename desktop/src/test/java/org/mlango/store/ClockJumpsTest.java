package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.CLOCK;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockJumpsTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 16);
    private final TestStore test = TestStore.fresh();

    @BeforeEach
    void written() {
        test.store().heedClock(true);
        line();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void thirtyDaysAreNoLeap() {
        test.clock().advance(Duration.ofDays(30));
        line();

        assertThat(settled()).isTrue();
        assertThat(test.store().read(ClockJumps::unsettled)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 365, -31, -365})
    void aLeapHoldsTheDayEitherWay(long days) {
        test.clock().advance(Duration.ofDays(days));
        line();

        assertThat(settled()).isFalse();
        assertThat(test.store().read(ReadTx::today)).isEqualTo(JUNE);
        assertThat(databasesDay()).isEqualTo(JUNE);
        assertThat(flagged()).isEqualTo(1);
        assertThat(test.store().read(ClockJumps::unsettled)).isPresent();
    }

    @Test
    void confirmedItActsAndCanBeUndone() {
        test.clock().advance(Duration.ofDays(365));
        line();
        test.done(ClockJumps::confirm);
        line();
        assertThat(settled()).isTrue();
        assertThat(databasesDay()).isEqualTo(JUNE.plusDays(365));
        assertThat(test.store().read(ClockJumps::confirmed)).isPresent();

        test.done(ClockJumps::undo);
        line();
        assertThat(settled()).isFalse();
        assertThat(databasesDay()).isEqualTo(JUNE);
        assertThat(test.store().read(ClockJumps::unsettled)).isPresent();
    }

    @Test
    void aClockThatIsPutRightSettlesIt() {
        test.clock().advance(Duration.ofDays(-365));
        line();
        test.done(ClockJumps::deny);
        assertThat(test.store().read(ClockJumps::unsettled)).hasValueSatisfying(
                jump -> assertThat(jump.denied()).isTrue());

        test.clock().advance(Duration.ofDays(366));
        line();
        assertThat(settled()).isTrue();
        assertThat(test.store().read(ClockJumps::unsettled)).isEmpty();
        assertThat(databasesDay()).isEqualTo(JUNE.plusDays(1));
    }

    @Test
    void aRefusedWritingLeavesTheQuestionForTheNext() {
        test.clock().advance(Duration.ofDays(90));
        test.store().write(tx -> Outcome.refused("", "no"));
        line();

        assertThat(test.store().read(ClockJumps::unsettled)).isPresent();
        assertThat(settled()).isFalse();
    }

    private void line() {
        test.scene(tx -> tx.audit(AuditLine.of("SIGNED_IN", "worker", null)));
    }

    private boolean settled() {
        return test.store().read(ReadTx::clockSettled);
    }

    private LocalDate databasesDay() {
        return test.store().read(tx -> tx.sql().fetchSingle(CLOCK).getTodayDay());
    }

    private int flagged() {
        return test.store().read(tx -> tx.sql().fetchCount(AUDIT_LINE, AUDIT_LINE.CLOCK_JUMPED.isTrue()));
    }
}
