package org.mlango.vault;

import java.util.List;

import org.mlango.store.AuditCheck;
import org.mlango.store.AuditHead;
import org.mlango.store.RowCheck;
import org.mlango.store.Store;

/** The trail and every row, against each other and the workers' keys: a stretch at a time, so that others can work in between. */
public final class FullCheck {
    private final Store store;
    private final AuditCheck trail;
    private final RowCheck rows = new RowCheck();
    private boolean trailDone;

    /** @param known lines of the trail as they are known from elsewhere */
    FullCheck(Store store, Opened vault, List<AuditHead> known) {
        this.store = store;
        this.trail = new AuditCheck(known, (signer, message, signature) -> vault.directory().members()
                .signed(signer, message, signature));
    }

    /** @return false at the end */
    public boolean further() {
        if (!trailDone) {
            trailDone = !store.read(trail::further);
            return true;
        }
        return store.read(rows::further);
    }

    /** How far it is, from 0 to 1. */
    public double progress() {
        return rows.progress();
    }

    public Soundness result() {
        return new Soundness(trail.result(), rows.result());
    }
}
