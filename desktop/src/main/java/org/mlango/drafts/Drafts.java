package org.mlango.drafts;

import java.time.LocalDate;
import java.util.Optional;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * The front door of drafts: one for each worker and form, sealed under IK and read by that worker alone. It goes once the form is
 * saved, and after {@value #DAYS} days. No line of the trail is written for it: nothing was done yet.
 */
public final class Drafts {
    static final int DAYS = 7;

    /** What this worker left in this form; empty if nothing, or if it is too old. */
    public <T> Optional<T> read(ReadTx tx, Form<T> form) {
        return tx.keys().opens(KeyName.IK) ? DraftQueries.read(tx, form, oldest(tx)) : Optional.empty();
    }

    /** Instead of what was kept of this form before; not at all for whoever may not see who people are. */
    public <T> void keep(WriteTx tx, Form<T> form, T typed) {
        DraftWrites.deleteBefore(tx, oldest(tx));
        if (tx.keys().opens(KeyName.IK)) {
            DraftWrites.keep(tx, form, typed);
        }
    }

    public void drop(WriteTx tx, Form<?> form) {
        DraftWrites.delete(tx, form);
    }

    /**
     * Every draft of everybody goes: somebody takes their record back, and what is typed and not saved may name their card. Whoever
     * has such a form open still has it, and it is kept anew with the next key.
     */
    public void dropAll(WriteTx tx) {
        DraftWrites.deleteAll(tx);
    }

    private static LocalDate oldest(ReadTx tx) {
        return tx.today().minusDays(DAYS);
    }
}
