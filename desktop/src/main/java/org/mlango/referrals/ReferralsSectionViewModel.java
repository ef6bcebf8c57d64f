package org.mlango.referrals;

import org.mlango.people.OnRequestViewModel;
import org.mlango.store.Background;

/** Somebody's referrals. */
final class ReferralsSectionViewModel extends OnRequestViewModel<Referral> {
    ReferralsSectionViewModel(Background background, Referrals referrals) {
        super(background, referrals::of, ReferralFormViewModel::words);
    }
}
