package org.mlango.reports.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

/** Off until a manager asks and somebody else agrees; ends by itself. */
class AskForLinesTest {
    private static final LinesRequest.Told TOLD = new LinesRequest.Told("a study asks how often people come",
            "A study");

    private final TestStore test = TestStore.fresh().as(Role.MANAGER);
    private final LocalDate today = test.store().read(tx -> tx.today());

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void offUntilTwoAgreed() {
        assertThat(now()).isEmpty();
        UUID id = test.done(tx -> AskForLines.ask(tx, TOLD, today.plusDays(7)));
        assertThat(off(id)).as("one alone is not enough").isTrue();

        Outcome<Boolean> no = test.store()
                .write(tx -> AskForLines.agree(tx, id, (inside, about) -> Outcome.refused("", "together.again")));
        assertThat(no).isEqualTo(Outcome.refused("", "together.again"));
        assertThat(off(id)).isTrue();

        assertThat(test.<Boolean>done(tx -> AskForLines.agree(tx, id, AskForLinesTest::yes))).isTrue();
        assertThat(off(id)).isFalse();
        assertThat(off(UUID.randomUUID())).as("and no other").isTrue();
        assertThat(now().orElseThrow().told()).isEqualTo(TOLD);
        assertThat(now().orElseThrow()).hasToString("LinesRequest[" + id + "]");
    }

    @Test
    void endsByItselfOnItsDayOrAtAnyTime() {
        UUID id = on(7);
        test.clock().advance(Duration.ofDays(7));
        assertThat(off(id)).as("its last day").isFalse();
        test.clock().advance(Duration.ofDays(1));
        assertThat(off(id)).isTrue();

        UUID next = on(7);
        assertThat(test.<Boolean>done(tx -> AskForLines.end(tx, next))).isTrue();
        assertThat(off(next)).isTrue();
        assertThat(test.store().write(tx -> AskForLines.end(tx, next))).isEqualTo(Outcome.refused("", "lines.over"));
        assertThat(trail()).contains("LINES_ASKED", "LINES_AGREED", "LINES_ENDED");
    }

    @Test
    void whatIsNoRequestIsNone() {
        assertThat(asked(new LinesRequest.Told(" ", "A study"), 7)).isEqualTo("lines.why");
        assertThat(asked(new LinesRequest.Told("why", ""), 7)).isEqualTo("lines.why");
        assertThat(asked(TOLD, -1)).isEqualTo("lines.until");
        assertThat(asked(TOLD, AskForLines.LONGEST_DAYS + 1)).isEqualTo("lines.until");
        UUID id = test.done(tx -> AskForLines.ask(tx, TOLD, today));
        assertThat(asked(TOLD, 7)).isEqualTo("lines.there");

        test.as(Role.DATA_OFFICER);
        assertThat(asked(TOLD, 7)).isEqualTo("lines.not_yours");
        assertThat(test.store().write(tx -> AskForLines.agree(tx, id, AskForLinesTest::yes)))
                .isEqualTo(Outcome.refused("", "lines.not_yours"));
        assertThat(test.store().write(tx -> AskForLines.end(tx, id)))
                .isEqualTo(Outcome.refused("", "lines.not_yours"));
    }

    /** Another tool with the same keys meets the same rules in the file. */
    @Test
    void neitherReasonNorLastDayMovesAfterwards() {
        UUID id = on(7);
        for (String sql : List.of("UPDATE lines_request SET until_day = until_day + 1",
                "UPDATE lines_request SET told = x'00'", "UPDATE lines_request SET agreed_day = NULL",
                "DELETE FROM lines_request",
                "INSERT INTO lines_request SELECT randomblob(16), asked_day, until_day, asked_day, NULL, told, 1 "
                        + "FROM lines_request")) {
            assertThatThrownBy(() -> test.scene(tx -> tx.sql().execute(sql))).as(sql)
                    .hasStackTraceContaining("SQLITE_CONSTRAINT");
        }
        assertThat(off(id)).isFalse();
        test.done(tx -> AskForLines.end(tx, id));
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().execute("UPDATE lines_request SET ended_day = NULL")))
                .hasStackTraceContaining("append only");
    }

    private UUID on(int days) {
        UUID id = test.done(tx -> AskForLines.ask(tx, TOLD, tx.today().plusDays(days)));
        test.done(tx -> AskForLines.agree(tx, id, AskForLinesTest::yes));
        return id;
    }

    private String asked(LinesRequest.Told told, int days) {
        return test.store().write(
                tx -> AskForLines.ask(tx, told, today.plusDays(days))) instanceof Outcome.Refused<UUID>(var refusals)
                        ? refusals.getFirst().code()
                        : "";
    }

    private boolean off(UUID id) {
        return test.store().read(tx -> AskForLines.refusal(tx, id).isPresent());
    }

    private Optional<LinesRequest> now() {
        return test.store().read(AskForLines::now);
    }

    private static Outcome<Boolean> yes(WriteTx tx, UUID request) {
        return Outcome.done(true);
    }

    private List<String> trail() {
        return test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION).from(AUDIT_LINE).fetch(AUDIT_LINE.ACTION));
    }
}
