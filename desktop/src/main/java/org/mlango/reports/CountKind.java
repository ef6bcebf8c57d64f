package org.mlango.reports;

import java.util.List;

import org.mlango.backup.Restored;
import org.mlango.kit.text.Language;
import org.mlango.reports.write.FileKind;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * One kind of count a manager can make.
 *
 * @param <P> the stretch of time it is made for
 */
interface CountKind<P> {
    /** Begins the keys of its texts and the ids of its controls. */
    String name();

    /** What may be chosen, the newest first. */
    List<P> periods(ReadTx tx);

    Outcome<Count> make(WriteTx tx, P period);

    String words(P period, Language language);

    /** For the file's name: when, and nothing else. */
    String mark(P period);

    /** That the count left the program, before it does. */
    default Outcome<Boolean> written(WriteTx tx, FileKind kind) {
        if (!Counting.mayCount(tx)) {
            return Outcome.refused("", "count.not_yours");
        }
        if (Restored.inDoubt(tx)) {
            return Outcome.refused("", "count.restored");
        }
        tx.audit(AuditLine.of("COUNT_WRITTEN", "count", null).forPurpose(kind.name()));
        return Outcome.done(true);
    }
}
