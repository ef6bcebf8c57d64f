package org.mlango.trail;

import java.time.LocalDate;
import java.util.List;

import org.mlango.store.AuditCheck;
import org.mlango.store.AuditHead;
import org.mlango.store.AuditReads.Count;
import org.mlango.vault.HeadWords;

/**
 * What was done in a week, counted, and where the trail stood when the sheet was made. Nobody's name is on it.
 *
 * @param from Monday
 * @param to Sunday
 * @param head a line of the trail; its words on paper hold everything up to it
 */
record WeeklySheet(LocalDate from, LocalDate to, List<Count> counts, AuditCheck.Result check, AuditHead head) {
    String words() {
        return HeadWords.of(head);
    }
}
