package org.mlango.vault;

import org.mlango.store.AuditCheck;
import org.mlango.store.RowCheck;

/** What the full check found: of the trail, and of the rows it holds. */
public record Soundness(AuditCheck.Result trail, RowCheck.Result rows) {
    public boolean whole() {
        return trail.firstBad() == 0 && rows.whole();
    }

    @Override
    public String toString() {
        return "Soundness[" + whole() + "]";
    }
}
