package org.mlango.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.AuditReads;
import org.mlango.store.Background;
import org.mlango.store.Covered;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;
import org.mlango.vault.Backups;
import org.mlango.vault.FullCheck;
import org.mlango.vault.Session;
import org.mlango.vault.Soundness;

/**
 * The full check, once a week by itself: begun when Today is shown, a stretch at a time behind everybody's work, and begun anew the
 * next time if the screen was covered meanwhile.
 */
final class WeeklyCheck {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Background background;
    private final Session session;
    private final Backups backups;
    private boolean running;

    WeeklyCheck(Background background, Session session, Backups backups) {
        this.background = background;
        this.session = session;
        this.backups = backups;
    }

    /** @param then once it is done, or at once if it is not due */
    void ifDue(Runnable then) {
        if (!running) {
            background.read(WeeklyCheck::due, due -> {
                if (due) {
                    running = true;
                    goOn(backups.fullCheck(), then);
                } else {
                    then.run();
                }
            });
        }
    }

    /** A week after the last one, or after the first line there is. A clock set back must not put it off. */
    static boolean due(ReadTx tx) {
        Instant last = BackupQueries.newestCheck(tx).map(CheckRow::at).orElse(null);
        @Nullable
        Instant from = last == null ? AuditReads.first(tx) : last;
        return from != null && Duration.between(from, tx.now()).abs().compareTo(WEEK) >= 0;
    }

    private void goOn(FullCheck check, Runnable then) {
        try {
            background.run(() -> further(check), ended -> {
                if (!(ended instanceof Outcome.Done<Boolean>(Boolean more))) {
                    running = false;
                } else if (more) {
                    goOn(check, then);
                } else {
                    written(check.result(), then);
                }
            });
        } catch (RejectedExecutionException e) {
            // the window was closed; it begins anew the next time
            running = false;
        }
    }

    /** Locked in the middle, the store is closed: that is no failure. */
    private boolean further(FullCheck check) {
        try {
            return check.further();
        } catch (RuntimeException e) {
            if (session.isCovered()) {
                throw new Covered();
            }
            throw e;
        }
    }

    private void written(Soundness found, Runnable then) {
        background.write(tx -> record(tx, found), done -> {
            running = false;
            then.run();
        });
    }

    /** By whomever it was begun: the newest result stands on the Centre screen. */
    static Outcome<Boolean> record(WriteTx tx, Soundness found) {
        BackupWrites.checked(tx, CheckRow.of(tx.now(), found));
        tx.audit(AuditLine.of("FULL_CHECK", "", null));
        return Outcome.done(true);
    }
}
