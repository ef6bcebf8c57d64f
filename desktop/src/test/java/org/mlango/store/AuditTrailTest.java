package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds DK and tools can take the triggers away; the chain must still tell what they changed, and where. */
class AuditTrailTest {
    private static final int LINES = 60;
    private final TestStore test = TestStore.fresh();
    private final Random random = new Random(20260616);

    @BeforeEach
    void writeLines() {
        test.scene(tx -> {
            for (int i = 0; i < LINES; i++) {
                boolean withObject = i % 3 != 0;
                AuditLine line = AuditLine.of("PERSON_READ", "person", withObject ? UUID.randomUUID() : null);
                tx.audit(withObject ? line.forPurpose("KEEP_RECORD").withDigest(new byte[32]) : line);
            }
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anUntouchedTrailIsWholeByAReckoningOfItsOwn() {
        AuditHead known = test.store().head();
        TrailCheck check = test.store().read(tx -> TrailCheck.of(tx, known));

        assertThat(check.firstBad()).isZero();
        assertThat(check.good()).isEqualTo(LINES);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveALine() {
        assertThatThrownBy(
                () -> test.scene(tx -> tx.sql().execute("UPDATE audit_line SET outcome = 'REFUSED' WHERE seq = 3")))
                .rootCause().hasMessageContaining("append only: audit_line");
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().execute("DELETE FROM audit_line WHERE seq = 3")))
                .rootCause().hasMessageContaining("append only: audit_line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at = at + 1", "clock_jumped = 1", "actor_id = randomblob(16)", "actor_id = NULL",
            "action = 'PERSON_READS'", "object_token = randomblob(16)", "purpose = 'COUNT_ME'", "purpose = NULL",
            "outcome = 'REFUSED'", "row_digest = randomblob(32)", "row_digest = NULL", "previous_hash = randomblob(32)",
            "hash = randomblob(32)"})
    void anEditedLineIsNamed(String edit) {
        for (int round = 0; round < 5; round++) {
            long line = 2 + 3L * random.nextInt(LINES / 3 - 1);
            assertThat(firstBadAfter("UPDATE audit_line SET " + edit + " WHERE seq = " + line)).isEqualTo(line);
        }
    }

    @Test
    void aRemovedLineIsNamed() {
        for (int round = 0; round < 20; round++) {
            long line = 1L + random.nextInt(LINES);
            assertThat(firstBadAfter("DELETE FROM audit_line WHERE seq = " + line)).isEqualTo(line);
        }
    }

    @Test
    void anAddedLineIsNamed() {
        for (int round = 0; round < 20; round++) {
            long line = 1L + random.nextInt(LINES);
            assertThat(firstBadAfter("UPDATE audit_line SET seq = -seq WHERE seq >= " + line,
                    "INSERT INTO audit_line SELECT " + line
                            + ", at, clock_jumped, actor_id, action, object_token, purpose,"
                            + " outcome, row_digest, detail, previous_hash, hash FROM audit_line WHERE seq = -" + line,
                    "UPDATE audit_line SET seq = 1 - seq WHERE seq < 0")).isBetween(line, line + 1);
        }
    }

    @Test
    void swappedLinesAreNamed() {
        for (int round = 0; round < 20; round++) {
            long first = 1L + random.nextInt(LINES - 1);
            long second = first + 1 + random.nextInt((int) (LINES - first));
            assertThat(firstBadAfter("UPDATE audit_line SET seq = -1 WHERE seq = " + first,
                    "UPDATE audit_line SET seq = " + first + " WHERE seq = " + second,
                    "UPDATE audit_line SET seq = " + second + " WHERE seq = -1")).isEqualTo(first);
        }
    }

    @Test
    void aCutTailIsNamedByWhoeverKnowsTheHead() {
        assertThat(firstBadAfter("DELETE FROM audit_line WHERE seq > 50")).isEqualTo(51);
    }

    @Test
    void theSameObjectGivesTheSameTokenAndNoId() {
        UUID person = UUID.randomUUID();
        test.scene(tx -> {
            tx.audit(AuditLine.of("PERSON_READ", "person", person));
            tx.audit(AuditLine.of("PERSON_CHANGED", "person", person));
            tx.audit(AuditLine.of("VISIT_RECORDED", "visit", person));
        });

        List<byte[]> tokens = test.store().read(tx -> tx.sql().select(AUDIT_LINE.OBJECT_TOKEN).from(AUDIT_LINE)
                .where(AUDIT_LINE.SEQ.gt((long) LINES)).orderBy(AUDIT_LINE.SEQ).fetch(AUDIT_LINE.OBJECT_TOKEN));
        assertThat(tokens.get(0)).isEqualTo(tokens.get(1)).isNotEqualTo(tokens.get(2));
        assertThat(new java.math.BigInteger(1, tokens.get(0)).toString(16))
                .isNotEqualTo(person.toString().replace("-", ""));
    }

    /** Changes the trail behind the triggers' back, looks, and undoes it again. */
    private long firstBadAfter(String... changes) {
        AuditHead known = test.store().head();
        long[] firstBad = new long[1];
        test.store().write(tx -> {
            tx.sql().execute("DROP TRIGGER audit_line_stays");
            tx.sql().execute("DROP TRIGGER audit_line_unchanged");
            List.of(changes).forEach(tx.sql()::execute);
            firstBad[0] = TrailCheck.of(tx, known).firstBad();
            return Outcome.refused("", "only.looked");
        });
        return firstBad[0];
    }
}
