package org.mlango.backup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.Yes;

/** Two people have looked at what a backup could not know: from then on counts and reports may leave again. */
final class SettleRestore {
    private final SecondPerson rule;

    SettleRestore(SecondPerson rule) {
        this.rule = rule;
    }

    /** What the second person says yes to: that one restore and no later one. */
    static UUID matter(BroughtBack back) {
        String about = "brought back " + back.at().toEpochMilli();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.US_ASCII));
    }

    Outcome<Boolean> run(WriteTx tx, Yes yes) {
        Optional<BroughtBack> open = BackupQueries.unsettled(tx);
        if (open.isEmpty()) {
            return Outcome.refused("", "restored.settled");
        }
        Outcome<Boolean> second = rule.take(tx, Matter.RESTORE, matter(open.get()), yes);
        if (second instanceof Outcome.Done<Boolean>) {
            BackupWrites.settled(tx);
            tx.audit(AuditLine.of("RESTORE_SETTLED", "backup", matter(open.get())));
        }
        return second;
    }
}
