package org.mlango.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.Purpose;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** One step of a referral, as the person tells it or wishes it. */
final class MoveReferral {
    private final Consents consents;
    private final ReferralQueries queries;

    MoveReferral(Consents consents, ReferralQueries queries) {
        this.consents = consents;
        this.queries = queries;
    }

    /** @param shown as it stood on the screen */
    Outcome<ReferralState> run(WriteTx tx, Referral shown, ReferralState to) {
        if (!Referring.may(tx)) {
            return Outcome.refused("", "referral.not_yours");
        }
        Optional<Referral> found = queries.one(tx, shown.id());
        if (found.isEmpty() || found.get().state() != shown.state() || !shown.state().next().contains(to)) {
            return Outcome.refused("", "referral.changed");
        }
        Referral referral = found.get();
        if (to != ReferralState.RECALLED && consents.permit(tx, referral.person(), Purpose.REFER,
                referral.recipient()) instanceof Outcome.Refused<Permit>(List<Refusal> no)) {
            return Outcome.refused(no);
        }
        if (!ReferralWrites.move(tx, referral, to, recall(tx, referral, to))) {
            return Outcome.refused("", "referral.changed");
        }
        tx.audit(AuditLine.of("REFERRAL_MOVED", "person", referral.person().value()).forPurpose(to.name()));
        return Outcome.done(to);
    }

    /** What the place has in hand after this step. */
    private static @Nullable UUID recall(WriteTx tx, Referral referral, ReferralState to) {
        UUID recall = referral.recall();
        if (to == ReferralState.SENT) {
            return ReferralWrites.goesOut(tx, referral.codes());
        }
        if (to == ReferralState.RECALLED && recall != null) {
            ReferralWrites.toTell(tx, recall);
        }
        return recall;
    }
}
