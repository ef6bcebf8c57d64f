package org.mlango.ownview;

import java.util.List;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes down what the person said may be kept, and nothing else. */
final class KeepTalk {
    private final Consents consents;

    KeepTalk(Consents consents) {
        this.consents = consents;
    }

    /** @return the id of the conversation */
    Outcome<UUID> run(WriteTx tx, TalkDraft draft) {
        if (!Listening.may(tx)) {
            return Outcome.refused("", "talk.not_yours");
        }
        List<Answer> told = draft.answers().stream().filter(answer -> !answer.isEmpty()).toList();
        if (told.isEmpty()) {
            return Outcome.refused("", "talk.nothing_to_keep");
        }
        List<Refusal> refusals = TalkRules.judge(told);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (consents.permit(tx, draft.person(),
                Purpose.KEEP_RECORD) instanceof Outcome.Refused<Permit>(List<Refusal> no)) {
            return Outcome.refused(no);
        }
        return consents.permit(tx, draft.person(), Purpose.KEEP_CONVERSATION).map(permit -> {
            UUID id = UUID.randomUUID();
            OwnViewWrites.insert(tx, permit, id, new TalkDraft(draft.person(), draft.language(), told));
            tx.audit(AuditLine.of("OWN_VIEW_KEPT", "person", draft.person().value()));
            return id;
        });
    }
}
