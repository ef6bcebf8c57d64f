package org.mlango.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.Failures;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.Backups;
import org.mlango.vault.Checked;
import org.mlango.vault.Session;

/** Makes a set, has it checked, enters it in the register, and throws away what may go. Any worker may; long, so in the background. */
final class MakeBackup {
    static final int NAME_LENGTH = 40;

    private final Session session;
    private final Backups backups;

    MakeBackup(Session session, Backups backups) {
        this.session = session;
        this.backups = backups;
    }

    /** @return the set as it stands in the register now, or why there is none; nothing counts that was not checked */
    Outcome<BackupRow> run(String name, Path folder, BackupWatch watch) {
        if (name.isBlank()) {
            return Outcome.refused("name", "backup.name.empty");
        }
        if (!Files.isDirectory(folder)) {
            return Outcome.refused("", "backup.place.gone");
        }
        if (backups.isOwnFolder(folder)) {
            return Outcome.refused("", "backup.place.own");
        }
        Medium medium = new Medium(name.strip(), folder.toAbsolutePath().normalize().toString());
        UUID id = UUID.randomUUID();
        try {
            tell("BACKUP_BEGUN", id);
            OpenResult<Checked> made = backups.make(folder, id, watch);
            if (!(made instanceof OpenResult.Opened<Checked>(Checked checked))) {
                tell("BACKUP_FAILED", id);
                return Outcome.refused("", "backup.not_as_written");
            }
            return enter(id, medium, checked);
        } catch (BackupWatch.Stopped e) {
            return Outcome.refused("", "backup.stopped");
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused("", "backup.medium." + Failures.logged(e).kind());
        }
    }

    private Outcome<BackupRow> enter(UUID id, Medium medium, Checked checked) {
        BackupRow row = new BackupRow(id, checked.madeAt(), BackupSet.on(medium.path(), id).kib(),
                checked.soundness().whole()
                        ? BackupRow.Standing.VERIFIED
                        : BackupRow.Standing.DOUBTFUL,
                medium, 1);
        Outcome<BackupRow> entered = session.store().write(tx -> {
            BackupWrites.add(tx, row);
            tx.audit(AuditLine.of("BACKUP_MADE", "backup", id));
            return Outcome.done(row);
        });
        if (entered instanceof Outcome.Done<BackupRow>) {
            new Expiry(session).run(medium.place());
        }
        return entered;
    }

    private void tell(String action, UUID id) {
        session.store().write(tx -> {
            tx.audit(AuditLine.of(action, "backup", id));
            return Outcome.done(true);
        });
    }
}
