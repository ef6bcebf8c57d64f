package org.mlango.referrals;

import java.util.Optional;

import org.mlango.kit.text.Language;
import org.mlango.places.Place;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Gives out the paper, with the words that were agreed and no others. What goes out first is sent by that. */
final class PrintReferral {
    private final Referrals referrals;

    PrintReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    Outcome<ReferralPdf> run(WriteTx tx, Referral shown, ReferralPdf.Kind kind, Language language) {
        if (!Referring.may(tx)) {
            return Outcome.refused("", "referral.not_yours");
        }
        Optional<Referral> found = referrals.one(tx, shown.id());
        if (found.isEmpty() || !found.get().state().open()) {
            return Outcome.refused("", "referral.changed");
        }
        Referral referral = found.get();
        if (referral.words() == null) {
            return Outcome.refused("", "referral.keys");
        }
        Optional<Place> place = referrals.places().place(tx, referral.codes().place()).filter(Place::offered);
        if (place.isEmpty()) {
            return Outcome.refused("", "referral.place_gone");
        }
        Preview now = referrals.preview(tx, referral);
        if (!now.digest().equals(referral.codes().agreed())) {
            return Outcome.refused("", "letter.words_changed");
        }
        if (referral.state() == ReferralState.OFFERED && referrals.move(tx, referral,
                ReferralState.SENT) instanceof Outcome.Refused<ReferralState>(var no)) {
            return Outcome.refused(no);
        }
        if (referral.state() != ReferralState.OFFERED
                && referrals.permit(tx, referral) instanceof Outcome.Refused<?>(var no)) {
            return Outcome.refused(no);
        }
        tx.audit(AuditLine.of("REFERRAL_PRINTED", "person", referral.person().value()).forPurpose(kind.name()));
        return Outcome.done(new ReferralPdf(kind, language, now.in(language), place.get(), referral.codes().slip(),
                tx.today()));
    }
}
