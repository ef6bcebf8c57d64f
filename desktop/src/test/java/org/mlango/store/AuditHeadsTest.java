package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_HEAD;
import static org.mlango.schema.Tables.VAULT_MARK;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.schema.tables.records.AuditHeadRecord;

class AuditHeadsTest {
    private final TestStore test = TestStore.fresh();
    private final InkPot ink = new InkPot();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyFiftyLinesOneIsSigned() {
        test.store().actAs(ink.counsellor());
        lines(120);

        assertThat(heads()).containsExactly("50 ROWS", "100 ROWS");
    }

    @Test
    void afterAMinuteTheNewestIsSigned() {
        test.store().actAs(ink.counsellor());
        lines(1);
        test.clock().advance(Duration.ofSeconds(59));
        lines(1);
        assertThat(heads()).isEmpty();

        test.clock().advance(Duration.ofSeconds(1));
        lines(1);
        test.clock().advance(Duration.ofSeconds(59));
        lines(2);
        assertThat(heads()).containsExactly("3 TIME");
    }

    @Test
    void aClockSetBackDoesNotPutItOff() {
        test.store().actAs(ink.counsellor());
        lines(1);
        test.clock().advance(Duration.ofDays(-365));
        lines(1);

        assertThat(heads()).containsExactly("2 TIME");
    }

    @Test
    void coverAndLockSignWhatStands() {
        Actor counsellor = ink.counsellor();
        test.store().actAs(counsellor);
        lines(3);
        test.store().cover(counsellor);
        test.store().cover(counsellor);
        test.store().actAs(counsellor);
        lines(1);
        test.store().lock(counsellor);
        test.store().actAs(counsellor);

        assertThat(heads()).containsExactly("3 COVER", "4 LOCK");
    }

    @Test
    void withoutASigningKeyHeadsWaitForSomebodyWhoHasOne() {
        lines(60);
        test.store().cover(TestStore.actor(Role.COUNSELLOR));
        test.store().actAs(ink.counsellor());
        assertThat(heads()).isEmpty();

        lines(1);
        assertThat(heads()).containsExactly("61 ROWS");
    }

    @Test
    void aKeyPutAwayMeanwhileSignsNothing() {
        Actor bare = TestStore.actor(Role.COUNSELLOR);
        test.store().actAs(new Actor(bare.worker(), bare.roles(), bare.keys(), message -> null));
        lines(60);

        assertThat(heads()).isEmpty();
    }

    @Test
    void whatWasUndoneIsNotTakenForSigned() {
        test.store().actAs(ink.counsellor());
        lines(49);
        test.store().write(tx -> {
            tx.audit(AuditLine.of("PERSON_READ", "person", null));
            return Outcome.refused("", "only.looked");
        });
        assertThat(heads()).isEmpty();
        lines(1);

        assertThat(heads()).containsExactly("50 ROWS");
    }

    @Test
    void theSignatureIsOverTheBytesOfTheDecision() {
        test.store().actAs(ink.counsellor());
        lines(50);

        test.scene(tx -> {
            AuditHeadRecord head = tx.sql().selectFrom(AUDIT_HEAD).fetchSingle();
            UUID vault = tx.sql().select(VAULT_MARK.VAULT_ID).from(VAULT_MARK).fetchSingle().value1();
            byte[] message = ByteBuffer.allocate(20 + 16 + 8 + 32)
                    .put("mlango audit head 1|".getBytes(StandardCharsets.US_ASCII))
                    .putLong(vault.getMostSignificantBits()).putLong(vault.getLeastSignificantBits())
                    .putLong(50).put(head.getHash()).array();
            assertThat(head.getSignature()).isEqualTo(ink.sign(message));
        });
    }

    private void lines(int count) {
        for (int i = 0; i < count; i++) {
            test.scene(tx -> tx.audit(AuditLine.of("PERSON_READ", "person", UUID.randomUUID())));
        }
    }

    private List<String> heads() {
        return test.store().read(tx -> tx.sql().selectFrom(AUDIT_HEAD).orderBy(AUDIT_HEAD.SEQ)
                .fetch(head -> head.getSeq() + " " + head.getOccasion()));
    }
}
