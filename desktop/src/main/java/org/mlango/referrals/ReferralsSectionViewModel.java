package org.mlango.referrals;

import org.mlango.people.RowsOnRequest;
import org.mlango.store.Background;

/** Somebody's referrals. */
final class ReferralsSectionViewModel extends RowsOnRequest<Referral> {
    ReferralsSectionViewModel(Background background, Referrals referrals) {
        super(background, referrals::of, ReferralFormViewModel::words);
    }
}
