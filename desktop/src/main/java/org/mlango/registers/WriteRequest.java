package org.mlango.registers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes down what somebody asks for. It needs no agreement in force, only that there is a record it can be about. */
record WriteRequest(Consents consents, Registers registers) {
    private static final Set<Standing> KEPT = EnumSet.of(Standing.AGREED, Standing.EXPIRED);

    Outcome<UUID> run(WriteTx tx, RequestDraft draft) {
        if (!RequestRules.mayWrite(tx.actor().roles())) {
            return Outcome.refused("", "request.not_yours");
        }
        List<Refusal> refusals = RequestRules.judge(draft, tx.today());
        RequestKind kind = draft.kind();
        LocalDate received = draft.received();
        if (!refusals.isEmpty() || kind == null || received == null) {
            return Outcome.refused(refusals);
        }
        PersonId person = draft.person();
        if (person != null && !KEPT.contains(consents.standing(tx, person, Purpose.KEEP_RECORD))) {
            return Outcome.refused("person", "request.gone");
        }
        UUID id = UUID.randomUUID();
        RequestWrites.insert(tx, id, draft, kind, received, registers.days(tx).due(kind, received));
        tx.audit(person == null
                ? AuditLine.of("REQUEST_WRITTEN", "request", id).forPurpose(kind.name())
                : AuditLine.of("REQUEST_WRITTEN", "person", person.value()).forPurpose(kind.name()));
        return Outcome.done(id);
    }
}
