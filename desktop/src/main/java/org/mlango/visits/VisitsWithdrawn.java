package org.mlango.visits;

import java.util.List;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.drafts.Drafts;
import org.mlango.kit.text.Texts;
import org.mlango.store.AuditLine;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What happens to visits when somebody takes their agreement back (decision 0008). */
final class VisitsWithdrawn implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(VisitsWithdrawn.class);

    private final Drafts drafts = new Drafts();

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        switch (purpose) {
            case KEEP_RECORD -> {
                VisitWrites.detach(tx, person);
                drafts.dropAll(tx);
                tx.audit(AuditLine.of("VISITS_DETACHED", "person", person.value()));
            }
            case KEEP_HEALTH -> {
                if (VisitWrites.eraseCodes(tx, person) > 0) {
                    tx.audit(AuditLine.of("VISIT_CODES_ERASED", "person", person.value()));
                }
            }
            default -> {
                // visits keep nothing under the other purposes
            }
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        int count = switch (purpose) {
            case KEEP_RECORD -> VisitQueries.countOf(tx, person);
            case KEEP_HEALTH -> VisitQueries.countSealed(tx, person);
            default -> 0;
        };
        return count == 0 ? List.of() : List.of(new Going(TEXTS, "going." + purpose, count));
    }
}
