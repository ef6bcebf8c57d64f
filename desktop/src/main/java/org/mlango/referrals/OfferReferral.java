package org.mlango.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.places.Place;
import org.mlango.referrals.ReferralQueries.Recipient;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes down a referral whose words the person saw, together with their yes to this recipient if it was asked just now. */
final class OfferReferral {
    private final Consents consents;
    private final Referrals referrals;

    OfferReferral(Consents consents, Referrals referrals) {
        this.consents = consents;
        this.referrals = referrals;
    }

    Outcome<UUID> run(WriteTx tx, ReferralDraft draft) {
        List<Refusal> refusals = judge(tx, draft);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Optional<Recipient> known = ReferralQueries.recipients(tx, consents.same(tx, draft.person())).stream()
                .filter(one -> one.place().equals(draft.place())).findFirst();
        UUID recipient = known.map(Recipient::id).orElseGet(UUID::randomUUID);
        PersonId person = known.map(Recipient::person).orElse(draft.person());
        DecisionDraft yes = draft.yes();
        if (yes != null && consents.decide(tx, yes.to(recipient)) instanceof Outcome.Refused<UUID>(var why)) {
            return Outcome.refused(why);
        }
        return consents.permit(tx, person, Purpose.REFER, recipient).map((Permit permit) -> {
            if (known.isEmpty()) {
                ReferralWrites.recipient(tx, permit, person, recipient, draft.place());
            }
            UUID id = ReferralWrites.insert(tx, permit, person, recipient,
                    new Codes(draft.place(), draft.needs(), draft.says(), draft.way(), SlipNumber.fresh(),
                            draft.seen().digest(), null, false),
                    new OwnWords(draft.say(), "", ""));
            tx.audit(AuditLine.of("REFERRAL_OFFERED", "person", person.value()));
            return id;
        });
    }

    private List<Refusal> judge(WriteTx tx, ReferralDraft draft) {
        if (!Referring.may(tx) || (!draft.say().isEmpty() && !Referring.words(tx))) {
            return List.of(new Refusal("", "referral.not_yours"));
        }
        if (draft.say().length() > OwnWords.LONGEST) {
            return List.of(new Refusal("say", "referral.long", OwnWords.LONGEST));
        }
        if (referrals.places().place(tx, draft.place()).filter(Place::offered).isEmpty()) {
            return List.of(new Refusal("place", "referral.place_gone"));
        }
        return referrals.preview(tx, draft).equals(draft.seen())
                ? List.of()
                : List.of(new Refusal("", "referral.words_changed"));
    }
}
