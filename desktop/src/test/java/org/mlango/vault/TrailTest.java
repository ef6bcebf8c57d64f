package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_HEAD;
import static org.mlango.vault.TestVault.FIRST;
import static org.mlango.vault.TestVault.PASSPHRASE;
import static org.mlango.vault.TestVault.PIN;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.AuditCheck;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class TrailTest {
    private final TestVault test = TestVault.locked();
    private Session session = test.open();
    private final UUID first = session.actor().worker();

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void lockSignsWhatStands() {
        lines(3);
        session.close();
        session = test.open();

        AuditCheck.Result result = Trail.check(session);
        assertThat(result.firstBad()).isZero();
        assertThat(result.signed()).isEqualTo(result.whole() - 1);
        assertThat(heads().getLast()).endsWith(" LOCK");
    }

    @Test
    void whatAPowerCutLeftUnsignedIsSignedAsRecovered() throws IOException {
        lines(3);
        long cut = session.store().head().seq();
        powerCut();

        assertThat(heads()).endsWith(cut + " RECOVERED");
        assertThat(Trail.check(session)).isEqualTo(new AuditCheck.Result(cut + 1, cut, 0));
    }

    @Test
    void theSheetSignsToo() throws IOException {
        session.close();
        session = opened(test.vault().openWithSheet(String.join(" ", test.sheet.words())));
        session.close();
        session = test.open();

        assertThat(Trail.check(session).firstBad()).isZero();
        assertThat(heads().getLast()).endsWith(" LOCK");
    }

    @Test
    void afterAPinAloneHeadsWaitForAPassphrase() throws IOException {
        session.cover();
        session.switchTo(first, PIN.toCharArray());
        lines(60);
        long signed = Trail.check(session).signed();
        session.cover();
        session.switchTo(first, PIN.toCharArray());
        assertThat(Trail.check(session).signed()).isEqualTo(signed);

        opened(session.signIn(FIRST, PASSPHRASE.toCharArray(), Reach.EVERYTHING));
        assertThat(Trail.check(session).signed()).isEqualTo(session.store().head().seq());
    }

    @Test
    void whatSomebodySignedStandsAfterTheyLeft() throws IOException {
        NewWorker juma = TestVault.worker("Juma", Role.FRONT_DESK);
        done(session.addWorker(juma));
        opened(session.signIn(juma.name(), juma.passphrase(), Reach.EVERYTHING));
        lines(60);
        session.close();
        session = test.open();

        AuditCheck.Result result = Trail.check(session);
        assertThat(result.firstBad()).isZero();
        assertThat(result.signed()).isEqualTo(result.whole() - 1);
    }

    @Test
    void anEditOnTheClosedFileIsFoundAtTheNextCheck() {
        lines(5);
        long line = session.store().head().seq() - 2;
        session.close();
        session = test.open();
        done(session.store().write(tx -> {
            tx.sql().execute("DROP TRIGGER audit_line_unchanged");
            tx.sql().execute("UPDATE audit_line SET actor_id = randomblob(16) WHERE seq = " + line);
            return Outcome.done(true);
        }));

        assertThat(Trail.check(session).firstBad()).isEqualTo(line);
    }

    private void lines(int count) {
        for (int i = 0; i < count; i++) {
            done(session.store().write(tx -> {
                tx.audit(AuditLine.of("PERSON_READ", "person", UUID.randomUUID()));
                return Outcome.done(true);
            }));
        }
    }

    /** The files as they are now, before anybody signs at the lock. */
    private void powerCut() throws IOException {
        byte[] data = Files.readAllBytes(test.data());
        session.close();
        Files.write(test.data(), data);
        session = test.open();
    }

    private List<String> heads() {
        return session.store().read(tx -> tx.sql().selectFrom(AUDIT_HEAD).orderBy(AUDIT_HEAD.SEQ)
                .fetch(head -> head.getSeq() + " " + head.getOccasion()));
    }
}
