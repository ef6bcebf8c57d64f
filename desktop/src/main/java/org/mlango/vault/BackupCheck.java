package org.mlango.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;

import org.mlango.store.AuditHead;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/**
 * Whether a set would bring everything back: its files are those that were written, its image opens, every page is sound, every line
 * of the trail follows the one before, every row is the one written last.
 */
final class BackupCheck {
    private BackupCheck() {}

    /** Only reads; with DK as it was when the set was made. */
    static Checked run(BackupReading reading, Session session, Clock clock, BackupWatch watch)
            throws NotOpened, IOException {
        try (Secret bk = reading.key(session.vault().dk())) {
            BackupMark.Body body = reading.body(bk);
            reading.mustBeWhole(body, watch);
            try (Store image = BackupReading.open(reading.set().data(), bk, clock)) {
                image.actAs(session.actor());
                return checked(body, session, look(image, session.vault(), body, watch));
            }
        }
    }

    /** As a restore does it, but beside everything. */
    static Checked drill(BackupReading reading, Session session, Clock clock, BackupWatch watch)
            throws NotOpened, IOException {
        try (Secret bk = reading.key(session.vault().dk()); Secret other = Secret.random()) {
            BackupMark.Body body = reading.body(bk);
            reading.mustBeWhole(body, watch);
            Path trial = session.trial();
            Path copy = trial.resolve("copy");
            Files.copy(reading.set().data(), copy);
            Path anew = trial.resolve("data");
            try (Store image = BackupReading.open(copy, bk, clock)) {
                image.imageInto(anew, other);
            }
            try (Store image = BackupReading.open(anew, other, clock)) {
                image.actAs(session.actor());
                if (!image.intact()) {
                    throw NotOpened.damaged("data");
                }
                return checked(body, session, look(image, session.vault(), watch, 0.8));
            }
        }
    }

    private static Checked checked(BackupMark.Body body, Session session, Soundness soundness) {
        AuditHead head = body.head();
        boolean ours = session.store().lineOfTrail(head.seq())
                .filter(line -> MessageDigest.isEqual(line.hash(), head.hash())).isPresent();
        return new Checked(body.madeAt(), soundness, head.seq(), ours);
    }

    private static Soundness look(Store image, Opened vault, BackupMark.Body body, BackupWatch watch)
            throws NotOpened, IOException {
        if (!BackupContent.of(image).fits(body) || !image.intact()) {
            throw NotOpened.damaged("data");
        }
        watch.progress(0.85);
        return look(image, vault, watch, 0.85);
    }

    /** The trail and the rows, against each other and the workers' keys. */
    static Soundness look(Store store, Opened vault, BackupWatch watch, double from) throws BackupWatch.Stopped {
        return look(new FullCheck(store, vault, List.of(store.head())), watch, from);
    }

    static Soundness look(FullCheck check, BackupWatch watch, double from) throws BackupWatch.Stopped {
        while (check.further()) {
            watch.mayGoOn();
            watch.progress(from + (1 - from) * check.progress());
        }
        return check.result();
    }
}
