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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.AuditCheck;
import org.mlango.store.AuditHead;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.vault.Trail.Compared;

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

        AuditCheck.Result result = session.trail().check();
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
        assertThat(session.trail().check()).isEqualTo(new AuditCheck.Result(cut + 1, cut, 0));
    }

    @Test
    void theSheetSignsToo() throws IOException {
        session.close();
        session = opened(test.vault().openWithSheet(String.join(" ", test.sheet.words())));
        session.close();
        session = test.open();

        assertThat(session.trail().check().firstBad()).isZero();
        assertThat(heads().getLast()).endsWith(" LOCK");
    }

    @Test
    void afterAPinAloneHeadsWaitForAPassphrase() throws IOException {
        session.cover();
        session.switchTo(first, PIN.toCharArray());
        lines(60);
        long signed = session.trail().check().signed();
        session.cover();
        session.switchTo(first, PIN.toCharArray());
        assertThat(session.trail().check().signed()).isEqualTo(signed);

        opened(session.signIn(FIRST, PASSPHRASE.toCharArray(), Reach.EVERYTHING));
        assertThat(session.trail().check().signed()).isEqualTo(session.store().head().seq());
    }

    @Test
    void whatSomebodySignedStandsAfterTheyLeft() throws IOException {
        NewWorker juma = TestVault.worker("Juma", Role.FRONT_DESK);
        done(session.addWorker(juma));
        opened(session.signIn(juma.name(), juma.passphrase(), Reach.EVERYTHING));
        lines(Tries.of(60, 240));
        session.close();
        session = test.open();

        AuditCheck.Result result = session.trail().check();
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

        assertThat(session.trail().check().firstBad()).isEqualTo(line);
    }

    /** Lines and the heads over them cut off together while the program is closed. */
    @Test
    void aTailCutWithItsHeadsIsFoundByWhatTheSlotFileKnows() throws IOException {
        lines(Tries.of(60, 240));
        session.close();
        test.clock.advance(Duration.ofDays(1));
        session = test.open();
        long anchored = session.store().head().seq();
        lines(60);
        int missed = 0;
        int tries = Tries.of(20, 200);
        for (int i = 0; i < tries; i++) {
            cut(anchored - 1 - i);
            session.close();
            session = bySheet();
            missed += session.store().read(session.trail()::holdsWhatWasSeen) ? 1 : 0;
            missed += session.trail().check().firstBad() == 0 ? 1 : 0;
        }
        Figures.tell(Trial.HEAD_WORDS, "slot file", tries, missed, "the day's head in the key directory");
        assertThat(missed).isZero();
    }

    /** What the slot file does not know is known to paper. */
    @Test
    void aTailCutWithItsHeadsIsFoundByWordsOnPaper() throws IOException {
        lines(Tries.of(20, 240));
        AuditHead head = session.trail().head();
        String words = HeadWords.of(head);
        assertThat(compare(head.seq(), words)).isEqualTo(Compared.HOLDS);
        assertThat(compare(head.seq(), words.toUpperCase(Locale.ROOT).replace(" ", ", "))).isEqualTo(Compared.HOLDS);
        assertThat(compare(head.seq() + 1, words)).isEqualTo(Compared.MISTYPED);
        assertThat(compare(head.seq(), words + " maize")).isEqualTo(Compared.MISTYPED);
        assertThat(compare(head.seq(), "")).isEqualTo(Compared.MISTYPED);

        int missed = 0;
        int tries = Tries.of(20, 200);
        for (int i = 1; i <= tries; i++) {
            cut(head.seq() - i);
            missed += compare(head.seq(), words) == Compared.CUT ? 0 : 1;
            session.close();
            session = bySheet();
        }
        lines(Tries.of(40, 240));
        missed += compare(head.seq(), words) == Compared.OTHER ? 0 : 1;
        Figures.tell(Trial.HEAD_WORDS, "words on paper", tries + 1, missed, "nine words of a weekly sheet");
        assertThat(missed).isZero();
    }

    @Test
    void copiedWronglyIsNotCalledACutTrail() {
        AuditHead head = session.trail().head();
        String[] words = HeadWords.of(head).split(" ", -1);
        Random random = new Random(20261125);
        int takenForAnother = 0;
        for (int i = 0; i < 2000; i++) {
            String[] wrong = words.clone();
            wrong[random.nextInt(wrong.length)] = Words.word(random.nextInt(1 << Words.BITS));
            boolean same = Arrays.equals(wrong, words);
            takenForAnother += same || compare(head.seq(), String.join(" ", wrong)) == Compared.MISTYPED ? 0 : 1;
        }
        assertThat(takenForAnother).as("one in 2048 by chance").isLessThan(8);
    }

    private Compared compare(long seq, String words) {
        return session.store().read(tx -> Trail.compare(tx, seq, words));
    }

    private Session bySheet() throws IOException {
        return opened(test.vault().openWithSheet(String.join(" ", test.sheet.words())));
    }

    private void cut(long last) {
        done(session.store().write(tx -> {
            tx.sql().execute("DROP TRIGGER IF EXISTS audit_line_stays");
            tx.sql().execute("DELETE FROM audit_head WHERE seq > " + last);
            tx.sql().execute("DELETE FROM audit_line WHERE seq > " + last);
            return Outcome.done(true);
        }));
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
