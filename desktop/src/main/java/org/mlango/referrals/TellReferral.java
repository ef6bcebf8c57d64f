package org.mlango.referrals;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.Purpose;
import org.mlango.places.Places;
import org.mlango.places.Treated;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Writes down how somebody was treated where they went, and what they would like next. */
final class TellReferral {
    private final Consents consents;
    private final Places places;
    private final ReferralQueries queries;

    TellReferral(Consents consents, Places places, ReferralQueries queries) {
        this.consents = consents;
        this.places = places;
        this.queries = queries;
    }

    /** @param treated null if they were not asked, or have nothing to say of it */
    Outcome<UUID> run(WriteTx tx, Referral shown, @Nullable Treated treated, String how, String next) {
        boolean words = !how.isBlank() || !next.isBlank();
        if (!Referring.may(tx) || (words && !Referring.words(tx))) {
            return Outcome.refused("", "referral.not_yours");
        }
        if (how.length() > OwnWords.LONGEST || next.length() > OwnWords.LONGEST) {
            return Outcome.refused("how", "referral.long", OwnWords.LONGEST);
        }
        Optional<Referral> found = queries.one(tx, shown.id());
        if (found.isEmpty() || found.get().version() != shown.version() || !found.get().state().wentThere()) {
            return Outcome.refused("", "referral.changed");
        }
        return consents.permit(tx, shown.person(), Purpose.REFER, shown.recipient())
                .map(permit -> write(tx, permit, found.get(), treated, how, next));
    }

    private UUID write(WriteTx tx, Permit permit, Referral referral, @Nullable Treated treated, String how,
            String next) {
        if (treated != null && treated != referral.codes().treated()) {
            boolean first = treated.tells() && nothingToldYet(tx, referral);
            ReferralWrites.codes(tx, permit, referral, referral.codes().told(treated, first));
            if (first) {
                places.wentThere(tx, referral.codes().place(), treated);
            }
        }
        OwnWords before = referral.words();
        if (before != null && Referring.words(tx)) {
            ReferralWrites.words(tx, permit, referral.person(), referral.recipient(), referral.id(),
                    new OwnWords(before.say(), how, next));
        }
        tx.audit(AuditLine.of("REFERRAL_TOLD", "person", referral.person().value()));
        return referral.id();
    }

    /** One person is one voice about a place, however often they went. */
    private boolean nothingToldYet(WriteTx tx, Referral referral) {
        return queries.of(tx, consents.same(tx, referral.person())).stream()
                .noneMatch(one -> one.codes().place().equals(referral.codes().place()) && one.codes().counted());
    }
}
