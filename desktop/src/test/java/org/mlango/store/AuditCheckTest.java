package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.schema.tables.records.AuditLineRecord;

/** Whoever holds DK and tools takes the triggers away and works on the trail: each time it is found, and where. */
class AuditCheckTest {
    private static final int LINES = 220;
    private static final int SIGNED = 200;
    private static final int EACH = Tries.of(40, 2_000);
    private static final AuditHead NOTHING_KNOWN = new AuditHead(0, new byte[32]);

    private final TestStore test = TestStore.fresh();
    private final InkPot ink = new InkPot();
    private final Random random = new Random(20261122);

    enum Attack {
        EDIT, DELETE, INSERT, SWAP, TRUNCATE
    }

    @BeforeEach
    void writeLines() {
        test.store().actAs(ink.counsellor());
        for (int i = 0; i < LINES / 10; i++) {
            test.scene(tx -> {
                for (int j = 0; j < 10; j++) {
                    tx.audit(AuditLine.of("PERSON_READ", "person", UUID.randomUUID()).forPurpose("KEEP_RECORD")
                            .withDigest(new byte[32]));
                }
            });
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void anUntouchedTrailIsWholeAndSaysHowFarItIsSigned() {
        AuditHead known = test.store().head();
        AuditCheck.Result result = test.store().read(tx -> ink.check(tx, known));

        assertThat(result).isEqualTo(new AuditCheck.Result(LINES, SIGNED, 0));
    }

    /** 5 attacks, many times each. */
    @ParameterizedTest
    @EnumSource
    void everyAttackIsFoundAndTheFirstBadLineNamed(Attack attack) {
        List<String> missed = new ArrayList<>();
        for (int round = 0; round < EACH; round++) {
            long line = 1L + random.nextInt(attack == Attack.TRUNCATE ? SIGNED - 1 : LINES - 1);
            List<String> changes = changes(attack, line);
            long expected = attack == Attack.TRUNCATE ? line + 1 : line;
            // only what the file itself says is known: as at the next opening
            long found = after(NOTHING_KNOWN, tx -> changes.forEach(tx.sql()::execute)).firstBad();
            // a copied line put in before its like is whole; the like is not
            if (found != expected && !(attack == Attack.INSERT && found == expected + 1)) {
                missed.add(attack + " at " + line + " named " + found);
            }
        }
        Figures.tell(Trial.TRAIL, attack.name().toLowerCase(Locale.ROOT), EACH, missed.size(), "first bad line named");
        assertThat(missed).isEmpty();
    }

    @Test
    void aTailCutBehindTheLastSignatureIsFoundWhileTheProgramRuns() {
        AuditHead known = test.store().head();

        assertThat(after(known, tx -> tx.sql().execute("DELETE FROM audit_line WHERE seq > 210")))
                .isEqualTo(new AuditCheck.Result(210, SIGNED, 211));
    }

    @Test
    void aChainMadeAnewIsNotVouchedForFromTheLastSignatureBefore() {
        for (int round = 0; round < EACH; round++) {
            int line = 1 + random.nextInt(SIGNED);
            long vouched = (line - 1L) / 50L * 50L;

            assertThat(after(NOTHING_KNOWN, tx -> remakeFrom(tx, line)))
                    .isEqualTo(new AuditCheck.Result(vouched, vouched, vouched + 1));
        }
    }

    @Test
    void aFalseSignatureVouchesForNothing() {
        for (String edit : List.of("signature = randomblob(64)", "signer_id = randomblob(16)",
                "hash = randomblob(32)", "signature = (SELECT signature FROM audit_head WHERE seq = 50)")) {
            assertThat(after(NOTHING_KNOWN, tx -> tx.sql().execute("UPDATE audit_head SET " + edit
                    + " WHERE seq = 100"))).isEqualTo(new AuditCheck.Result(50, 50, 51));
        }
    }

    @Test
    void aLineSlippedInBeforeTheFirstIsFound() {
        assertThat(after(NOTHING_KNOWN, tx -> tx.sql().execute(copyTo(0, 1))).firstBad()).isEqualTo(1);
    }

    @Test
    void aDetailNobodyWroteIsFound() {
        assertThat(after(NOTHING_KNOWN,
                tx -> tx.sql().execute("UPDATE audit_line SET detail = x'00' WHERE seq = 7")).firstBad()).isEqualTo(7);
    }

    @Test
    void aDetailPutToAnotherLineIsFound() {
        test.scene(tx -> {
            tx.audit(AuditLine.of("VISIT_RECORDED", "visit", UUID.randomUUID()).touching(List.of("note")));
            tx.audit(AuditLine.of("VISIT_RECORDED", "visit", UUID.randomUUID()).touching(List.of("things")));
        });
        assertThat(after(NOTHING_KNOWN, tx -> {}).firstBad()).isZero();
        assertThat(after(NOTHING_KNOWN, tx -> tx.sql().execute(
                "UPDATE audit_line SET detail = (SELECT detail FROM audit_line WHERE seq = 222) WHERE seq = 221"))
                .firstBad()).isEqualTo(221);
        assertThat(
                after(NOTHING_KNOWN, tx -> tx.sql().execute("UPDATE audit_line SET row_digest = NULL WHERE seq = 221"))
                        .firstBad())
                .isEqualTo(221);
    }

    private List<String> changes(Attack attack, long line) {
        return switch (attack) {
            case EDIT -> List.of("UPDATE audit_line SET " + edits().get(random.nextInt(edits().size()))
                    + " WHERE seq = " + line);
            case DELETE -> List.of("DELETE FROM audit_line WHERE seq = " + line);
            case INSERT -> List.of("UPDATE audit_line SET seq = -seq WHERE seq >= " + line, copyTo(line, -line),
                    "UPDATE audit_line SET seq = 1 - seq WHERE seq < 0");
            case SWAP -> {
                long second = line + 1 + random.nextInt((int) (LINES - line));
                yield List.of("UPDATE audit_line SET seq = -1 WHERE seq = " + line,
                        "UPDATE audit_line SET seq = " + line + " WHERE seq = " + second,
                        "UPDATE audit_line SET seq = " + second + " WHERE seq = -1");
            }
            case TRUNCATE -> List.of("DELETE FROM audit_line WHERE seq > " + line);
        };
    }

    private static List<String> edits() {
        return List.of("at = at + 1", "clock_jumped = 1", "actor_id = randomblob(16)", "actor_id = NULL",
                "action = 'PERSON_READS'", "object_token = randomblob(16)", "object_token = NULL",
                "purpose = 'COUNT_ME'", "purpose = NULL", "outcome = 'REFUSED'", "row_digest = randomblob(32)",
                "row_digest = NULL", "previous_hash = randomblob(32)", "hash = randomblob(32)");
    }

    private static String copyTo(long seq, long from) {
        return "INSERT INTO audit_line SELECT " + seq + ", at, clock_jumped, actor_id, action, object_token, purpose,"
                + " outcome, row_digest, detail, previous_hash, hash FROM audit_line WHERE seq = " + from;
    }

    /** What somebody with DK and this program's source would do: change one line and make every later hash fit. */
    private static void remakeFrom(WriteTx tx, int line) {
        byte[] previous = new byte[32];
        for (AuditLineRecord row : tx.sql().selectFrom(AUDIT_LINE).orderBy(AUDIT_LINE.SEQ)) {
            if (row.getSeq() >= line) {
                row.setPurpose(row.getSeq() == line ? "COUNT_ME" : row.getPurpose());
                row.setPreviousHash(previous);
                row.setHash(AuditTrail.hash(row.getSeq(), row.getAt(), row.getClockJumped(), row.getActorId(),
                        row.getAction(), row.getObjectToken(), row.getPurpose(), row.getOutcome(),
                        row.getRowDigest(), previous));
                row.store();
            }
            previous = row.getHash();
        }
        assertThat(MessageDigest.isEqual(previous, new byte[32])).isFalse();
    }

    /** Changes the trail behind the triggers' back, looks, and undoes it again. */
    private AuditCheck.Result after(AuditHead known, Consumer<WriteTx> change) {
        List<AuditCheck.Result> found = new ArrayList<>();
        test.store().write(tx -> {
            tx.sql().execute("PRAGMA defer_foreign_keys = ON");
            tx.sql().execute("DROP TRIGGER audit_line_stays");
            tx.sql().execute("DROP TRIGGER audit_line_unchanged");
            change.accept(tx);
            found.add(ink.check(tx, known));
            return Outcome.refused("", "only.looked");
        });
        return found.getFirst();
    }
}
