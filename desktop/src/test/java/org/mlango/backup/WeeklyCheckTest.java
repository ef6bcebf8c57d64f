package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.FULL_CHECK;
import static org.mlango.schema.Tables.SETTING;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.AppFailure;
import org.mlango.store.AuditLine;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.TestStore.TestClock;
import org.mlango.store.WriteTx;
import org.mlango.vault.Backups;
import org.mlango.vault.PinResult;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;

/** The full check by itself: once a week, behind everybody's work, and the first bad line named. */
class WeeklyCheckTest {
    private final TestVault test = TestVault.locked();
    private final TestClock clock = test.clock();
    private final Session session = test.open();
    private final AtomicInteger failures = new AtomicInteger();
    private final Background background = Background.inLine(session.store(), this::failed);
    private final WeeklyCheck weekly = new WeeklyCheck(background, session, new Backups(session, clock));

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void itRunsOnceAWeekAndNotBefore() {
        look();
        assertThat(checks()).as("a new vault").isZero();

        clock.advance(Duration.ofDays(7));
        look();
        look();
        assertThat(checks()).isEqualTo(1);
        assertThat(newest()).isEqualTo("Full check on");

        clock.advance(Duration.ofDays(6));
        look();
        assertThat(checks()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        look();
        assertThat(checks()).isEqualTo(2);
    }

    @Test
    void aClockSetBackDoesNotPutItOff() {
        clock.advance(Duration.ofDays(8));
        look();
        clock.advance(Duration.ofDays(-20));
        look();
        assertThat(checks()).isEqualTo(2);
    }

    @Test
    void theFirstBadLineIsNamed() {
        told();
        long line = session.store().head().seq();
        told();
        behindItsBack("UPDATE audit_line SET action = 'NOTHING' WHERE seq = " + line);
        clock.advance(Duration.ofDays(8));
        look();

        assertThat(said()).contains("line " + line + " of the trail is the first that is not as it was written");
    }

    @Test
    void coveredInTheMiddleItIsBegunAnewTheNextTime() {
        clock.advance(Duration.ofDays(8));
        Background covering = Background.inLine(session.store(), this::failed);
        WeeklyCheck once = new WeeklyCheck(new Background() {
            private int pieces;

            @Override
            public <T> void read(Function<ReadTx, T> work,
                    Consumer<T> then) {
                covering.read(work, then);
            }

            @Override
            public <T> void write(Function<WriteTx, Outcome<T>> work,
                    Consumer<Outcome<T>> then) {
                covering.write(work, then);
            }

            @Override
            public <T> void run(Supplier<T> work, Consumer<Outcome<T>> then) {
                if (++pieces == 3) {
                    session.cover();
                }
                covering.run(work, then);
            }
        }, session, new Backups(session, clock));
        once.ifDue(() -> {});
        assertThat(failures).as("nothing went wrong").hasValue(0);

        assertThat(session.switchTo(session.tiles().getFirst().worker(), TestVault.PIN.toCharArray()))
                .isInstanceOf(PinResult.Welcome.class);
        assertThat(checks()).isZero();
        once.ifDue(() -> {});
        assertThat(checks()).isEqualTo(1);
    }

    private void failed(AppFailure failure) {
        failures.incrementAndGet();
    }

    private void look() {
        weekly.ifDue(() -> {});
    }

    private int checks() {
        return session.store().read(tx -> tx.sql().fetchCount(FULL_CHECK));
    }

    private String newest() {
        return said().substring(0, "Full check on".length());
    }

    private String said() {
        Texts.speak(Language.EN);
        return SafeView.checked(session.store().read(BackupQueries::newestCheck));
    }

    private void told() {
        assertThat(session.store().write(tx -> {
            tx.sql().insertInto(SETTING).set(SETTING.NAME, "N" + tx.sql().fetchCount(AUDIT_LINE))
                    .set(SETTING.ID, UUID.randomUUID()).set(SETTING.CONTENT, new byte[10])
                    .set(SETTING.ROW_VERSION, 1L).execute();
            tx.audit(AuditLine.of("SETTING_CHANGED", "", null));
            return Outcome.done(true);
        })).isInstanceOf(Outcome.Done.class);
    }

    /** As somebody with the key of the file would, with the trail's own guard taken away. */
    private void behindItsBack(String sql) {
        assertThat(session.store().write(tx -> {
            tx.sql().fetch("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_line'")
                    .getValues(0, String.class).forEach(name -> tx.sql().execute("DROP TRIGGER " + name));
            tx.sql().execute(sql);
            tx.audit(AuditLine.of("SETTING_CHANGED", "", null));
            return Outcome.done(true);
        })).isInstanceOf(Outcome.Done.class);
    }
}
